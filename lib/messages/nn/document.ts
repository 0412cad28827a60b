import type { ArticleKind } from '../../content/articleKind.ts'
import type { ListedLanguage } from '../../content/language.ts'

const inLanguage: Record<ListedLanguage, string> = {
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
}

const articleKinds: Record<ArticleKind, string> = {
  news: 'Nyheit',
  pressRelease: 'Pressemelding',
  hearing: 'Høyring',
  job: 'Ledig stilling',
  minutes: 'Referat',
  notice: 'Melding',
}

const deadlines: Record<ArticleKind, string> = {
  news: 'Frist',
  pressRelease: 'Frist',
  hearing: 'Høyringsfrist',
  job: 'Søknadsfrist',
  minutes: 'Frist',
  notice: 'Frist',
}

const fewChanges: Record<number, string> = { 1: 'Sjå endringa', 2: 'Sjå begge endringane' }

/** The interface texts on the pages of articles and events. A language that lacks one of them does not compile. */
export const documentWords = {
  breadcrumb: { label: 'Du er her', frontPage: 'Framside', news: 'Aktuelt' },
  kinds: { article: articleKinds, event: 'Arrangement' },
  topics: 'Emne',
  dates: {
    published: 'Publisert',
    updated: 'Sist oppdatert',
    changes: (count: number) => fewChanges[count] ?? `Sjå alle ${count} endringane`,
    firstPublished: 'Først publisert.',
  },
  deadline: {
    label: deadlines,
    past: 'Fristen har gått ut.',
    expired: (date: string) => `Dette gjaldt til ${date}.`,
    notInForce: 'Gjeld ikkje lenger',
  },
  withdrawn: {
    label: 'Tilbaketrekt',
    at: (date: string, _isDay: boolean) => `Denne saka vart trekt tilbake ${date}.`,
    replacement: 'Les i staden:',
  },
  attachments: { title: 'Vedlegg', inLanguage },
  translations: {
    label: 'Denne saka på:',
    newer: 'Originalen er oppdatert etter denne omsetjinga, så noko her kan vere utdatert.',
    withdrawn: 'Originalen er trekt tilbake, så det som står her, gjeld kanskje ikkje lenger.',
    toOriginal: 'Les originalen:',
  },
  sharedDraft: {
    label: 'Utkast',
    text: (until: string) =>
      `Dette er eit utkast som er delt med deg. Det er ikkje offentleg, og kan bli endra. Lenkja verkar til ${until}.`,
  },
  contacts: 'Kontakt',
  related: 'Les også',
  contents: 'Innhald',
  table: 'Tabell',
  tablePart: (table: string, part: number, count: number) => `${table} (del ${part} av ${count})`,
  tableScrolls: 'Rull sidelengs for å sjå heile tabellen.',
  picture: {
    missing: (alt: string) => `Eit bilete som ikkje kan visast: ${alt}`,
    credit: (name: string) => `Foto: ${name}`,
    whole: 'Sjå heile biletet',
  },
  video: {
    untitled: 'Video utan tittel',
    play: 'Vis videoen her',
    loads: (from: string) =>
      `Ingenting blir henta før du trykkjer. Då blir videoen lasta frå ${from}, som kan lagre informasjonskapslar på eininga di.`,
    elsewhere: (host: string) => `Sjå på ${host}`,
    frame: (title: string) => `Videospelar: ${title}`,
    unavailable: 'Denne videoen kan ikkje visast.',
  },
}

export type DocumentWords = typeof documentWords
