import type { DocumentWords } from '../nn/document.ts'

const fewChanges: Record<number, string> = { 1: 'Se endringen', 2: 'Se begge endringene' }

/** The interface texts on the pages of articles and events in Bokmål. */
export const documentWords: DocumentWords = {
  breadcrumb: { label: 'Du er her', frontPage: 'Forside', news: 'Aktuelt' },
  kinds: {
    article: {
      news: 'Nyhet',
      pressRelease: 'Pressemelding',
      hearing: 'Høring',
      job: 'Ledig stilling',
      minutes: 'Referat',
      notice: 'Melding',
    },
    event: 'Arrangement',
  },
  topics: 'Emner',
  dates: {
    published: 'Publisert',
    updated: 'Sist oppdatert',
    changes: (count) => fewChanges[count] ?? `Se alle ${count} endringene`,
    firstPublished: 'Først publisert.',
  },
  deadline: {
    label: {
      news: 'Frist',
      pressRelease: 'Frist',
      hearing: 'Høringsfrist',
      job: 'Søknadsfrist',
      minutes: 'Frist',
      notice: 'Frist',
    },
    past: 'Fristen har gått ut.',
    expired: (date) => `Dette gjaldt til ${date}.`,
    notInForce: 'Gjelder ikke lenger',
  },
  withdrawn: {
    label: 'Trukket tilbake',
    at: (date) => `Denne saken ble trukket tilbake ${date}.`,
    replacement: 'Les i stedet:',
  },
  attachments: {
    title: 'Vedlegg',
    inLanguage: {
      nn: 'på nynorsk',
      nb: 'på bokmål',
      en: 'på engelsk',
      se: 'på nordsamisk',
      uk: 'på ukrainsk',
      ar: 'på arabisk',
      pl: 'på polsk',
      so: 'på somali',
      ti: 'på tigrinja',
      fa: 'på persisk',
      ku: 'på kurdisk',
      ru: 'på russisk',
      de: 'på tysk',
      da: 'på dansk',
      sv: 'på svensk',
      fi: 'på finsk',
      sma: 'på sørsamisk',
      smj: 'på lulesamisk',
      fkv: 'på kvensk',
    },
  },
  translations: {
    label: 'Denne saken på:',
    newer: 'Originalen er oppdatert etter denne oversettelsen, så noe her kan være utdatert.',
    withdrawn: 'Originalen er trukket tilbake, så det som står her, gjelder kanskje ikke lenger.',
    toOriginal: 'Les originalen:',
  },
  sharedDraft: {
    label: 'Utkast',
    text: (until) =>
      `Dette er et utkast som er delt med deg. Det er ikke offentlig, og kan bli endret. Lenken virker til ${until}.`,
  },
  contacts: 'Kontakt',
  related: 'Les også',
  contents: 'Innhold',
  table: 'Tabell',
  tablePart: (table, part, count) => `${table} (del ${part} av ${count})`,
  tableScrolls: 'Rull sidelengs for å se hele tabellen.',
  picture: {
    missing: (alt: string) => `Et bilde som ikke kan vises: ${alt}`,
    credit: (name: string) => `Foto: ${name}`,
    whole: 'Se hele bildet',
  },
  video: {
    untitled: 'Video uten tittel',
    play: 'Vis videoen her',
    loads: (from) =>
      `Ingenting blir hentet før du trykker. Da blir videoen lastet fra ${from}, som kan lagre informasjonskapsler på enheten din.`,
    elsewhere: (host) => `Se på ${host}`,
    frame: (title) => `Videospiller: ${title}`,
    unavailable: 'Denne videoen kan ikke vises.',
  },
}
