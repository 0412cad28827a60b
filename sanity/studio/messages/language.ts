import { articleKindTitles, languageTitles } from '#schemas/choices.ts'

/** Every text of the language report. Nynorsk. */
export const languageMessages = {
  tool: 'Språk',
  title: 'Språkrapport',
  about:
    'Kor mykje av det som er publisert, er på kva språk. Orda er talde i alt sida seier: tittel, ingress, brødtekst, tabellar, bilettekstar, program, vedlegg og notat. Sitat tel på sitt eige språk.',
  law: 'Språklova krev at statsorgan brukar minst 25 prosent av kvar målform. Delen er rekna av det som er på nynorsk eller bokmål; andre språk er ikkje med i han.',
  goal: (percent: string) => `Vårt eige mål er ${percent} nynorsk.`,
  noGoal: 'Verksemda har ikkje sett noko eige mål (NYNORSK_GOAL).',
  unknownMeans: (count: number) =>
    count === 1
      ? '1 tekst har ikkje noko språk vi kjenner. Vel språk i han.'
      : `${count} tekstar har ikkje noko språk vi kjenner. Vel språk i dei.`,
  fetching: (done: number, all: number) => `Les år ${Math.min(done + 1, all)} av ${all} …`,
  asking: 'Ser etter kva år det finst tekstar frå …',
  failed: 'Vi fekk ikkje henta tekstane. Prøv igjen.',
  again: 'Prøv igjen',
  nothing: 'Det er ikkje publisert noko enno.',
  download: 'Last ned som CSV',
  downloadMeans: 'Ei rad for kvart år, kvart slag og kvart språk. Fila opnar seg rett i Excel.',
  measure: 'Rekna i',
  measures: { words: 'ord', texts: 'tekstar' },
  chartTitle: (measure: string) => `Nynorsk og bokmål, år for år, i ${measure}`,
  chartSays: (year: number, nynorsk: string) => `${year}: ${nynorsk} nynorsk`,
  byYear: (measure: string) => `År for år, i ${measure}`,
  byKind: (year: number, measure: string) => `Slag for slag i ${year}, i ${measure}`,
  year: 'År',
  kind: 'Slag',
  language: 'Språk',
  texts: 'Tekstar',
  words: 'Ord',
  shareOfTexts: 'Del av tekstane (%)',
  shareOfWords: 'Del av orda (%)',
  total: 'I alt',
  allKinds: 'Alle',
  nynorskShare: 'Nynorsk av nynorsk og bokmål',
  standing: 'Kravet',
  standings: {
    nynorskShort: 'For lite nynorsk',
    bokmaalShort: 'For lite bokmål',
    goalShort: 'Oppfyller lova, men ikkje målet vårt',
    met: 'Oppfylt',
  },
  legendLaw: 'Kravet i språklova: minst 25 % av kvar',
  legendGoal: 'Målet vårt',
  languages: { ...languageTitles, other: 'Andre språk', unknown: 'Ukjent' },
  kinds: { ...articleKindTitles, event: 'Arrangement' },
}
