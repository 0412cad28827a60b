import type { ArticleKind } from '../content/article.ts'
import type { Attendance, EventStatus } from '../content/event.ts'
import type { Language } from '../content/language.ts'
import type { programmeItemKinds } from '../content/programmeItem.ts'

const languageNames: Record<Language, string> = {
  nn: 'nynorsk',
  nb: 'bokmål',
  en: 'engelsk',
  se: 'nordsamisk',
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

const eventStatus: Record<Exclude<EventStatus, 'planned'>, string> = {
  cancelled: 'Avlyst',
  postponed: 'Utsett',
  rescheduled: 'Ny dato',
  movedOnline: 'Flytta til nett',
}

const programmeKinds: Record<(typeof programmeItemKinds)[number], string | undefined> = {
  talk: undefined,
  debate: 'Debatt',
  plenary: 'Fellessamling',
  break: 'Pause',
}

const attendance: Record<Attendance, string> = {
  online: 'Digitalt arrangement',
  physical: 'Fysisk arrangement',
  mixed: 'Fysisk og digitalt arrangement',
}

/** All words that readers see of the site itself, in Nynorsk. Another language is a file that satisfies `Messages`. */
export const nn = {
  siteName: 'Aktuelt',
  skipToContent: 'Hopp til hovudinnhald',
  languageNames,
  nav: { label: 'Hovudmeny', frontPage: 'Framside', news: 'Aktuelt', search: 'Søk' },
  breadcrumb: 'Brødsmulesti',
  footer: {
    contact: 'Kontakt oss',
    about: 'Om nettstaden',
    noTracking: 'Denne nettstaden lagrar ingenting på eininga di og sporar deg ikkje.',
  },
  sitePages: {
    contact: 'Kontakt',
    privacy: 'Personvern',
    accessibility: 'Tilgjenge',
    statement: 'Tilgjengelegheitserklæring',
  },
  contact: { title: 'Kontakt', email: 'E-post', phone: 'Telefon', address: 'Postadresse' },
  frontPage: {
    title: 'Framside',
    latest: 'Siste nytt',
    upcoming: 'Kommande arrangement',
    allEvents: 'Sjå alle kommande arrangement',
    all: 'Sjå alt under Aktuelt',
    empty: 'Det er ikkje publisert noko enno.',
  },
  list: {
    title: 'Aktuelt',
    titleOfPage: (title: string, page: number) => (page === 1 ? title : `${title}, side ${page}`),
    lead: 'Nyheiter og arrangement, det nyaste først.',
    empty: 'Det er ikkje publisert noko enno.',
    topics: 'Emne',
  },
  filters: {
    label: 'Vel kva du vil sjå',
    all: 'Alle',
    events: 'Arrangement',
    topics: 'Emne',
    years: 'År',
  },
  topic: {
    empty: 'Det er ikkje publisert noko om dette emnet enno.',
  },
  year: {
    title: (year: number) => `Publisert i ${year}`,
    lead: 'Nyheiter og arrangement, det nyaste først.',
  },
  events: {
    title: 'Arrangement',
    lead: 'Det som skjer framover, det næraste først.',
    empty: 'Ingen nye arrangement er lagde ut no.',
    toPast: 'Sjå tidlegare arrangement',
    pastTitle: 'Tidlegare arrangement',
    pastLead: 'Arrangement som er over, det nyaste først.',
    pastEmpty: 'Det er ingen tidlegare arrangement.',
    toCome: 'Sjå kommande arrangement',
  },
  search: {
    title: 'Søk',
    titleOf: (text: string) => `Søk etter «${text}»`,
    label: 'Søk i nyheiter og arrangement',
    button: 'Søk',
    found: (count: number) => `${count} treff. Saker med orda i tittelen står først.`,
    foundMany: (count: number) =>
      `Her er dei ${count} treffa som passar best. Skriv fleire ord for å få færre.`,
    nothing: (text: string) => `Ingen treff på «${text}».`,
    beginning: (word: string) => `ord som byrjar på «${word}»`,
    word: (word: string) => `ordet «${word}»`,
    searched: (words: string) => `Vi leita i titlar, ingressar og tekstar etter saker som har ${words}.`,
    signsOnly: 'Vi leitar etter ord. Her var det ingen bokstavar eller tal.',
    fewer: 'Prøv eitt ord om gongen:',
    other: 'Prøv eit anna ord, eller leit i det som er publisert:',
  },
  paging: {
    label: 'Bla i sider',
    position: (page: number, count: number) => `Side ${page} av ${count}`,
    previous: 'Førre side',
    next: 'Neste side',
  },
  kinds: { article: articleKinds, event: 'Arrangement' },
  dates: {
    published: 'Publisert',
    updated: 'Sist oppdatert',
    changes: 'Sjå alle endringar',
    firstPublished: 'Først publisert.',
  },
  deadline: {
    label: deadlines,
    past: 'Fristen har gått ut.',
    expired: (date: string) => `Dette gjaldt til ${date}, og gjeld ikkje lenger.`,
    notInForce: 'Gjeld ikkje lenger',
  },
  withdrawn: {
    label: 'Tilbaketrekt',
    at: (date: string) => `Denne saka vart trekt tilbake ${date}.`,
    replacement: 'Les i staden:',
  },
  attachments: { title: 'Vedlegg', language: (name: string) => `på ${name}` },
  related: 'Les også',
  quotation: { source: 'Kjelde:' },
  table: 'Tabell',
  event: {
    when: 'Når',
    where: 'Stad',
    form: 'Form',
    host: 'Vertskap',
    address: 'Adresse',
    registration: 'Påmelding',
    facts: 'Tid og stad',
    about: 'Om arrangementet',
    online: 'På nett',
    mixed: 'Fysisk og på nett',
    andOnline: (place: string) => `${place} og på nett`,
    attendance,
    status: eventStatus,
    cancelled: 'Arrangementet er avlyst.',
    postponed: 'Arrangementet er utsett. Ny dato er ikkje sett.',
    rescheduled: 'Arrangementet har fått ny dato.',
    movedOnline: 'Arrangementet er flytta til nett.',
    originalTime: 'Opphavleg tidspunkt:',
    previousTime: 'Tidlegare tidspunkt:',
    newTime: 'Nytt tidspunkt:',
    originalPlace: 'Opphavleg stad:',
    phase: {
      upcoming: 'Kommande arrangement',
      ongoing: 'Går føre seg no',
      over: 'Arrangementet er over',
      started: (clock: string) => `Starta kl.\u00a0${clock}`,
    },
  },
  registration: {
    open: 'Meld deg på',
    until: (date: string) => `Frist: ${date}`,
    closed: 'Påmeldingsfristen har gått ut.',
    over: 'Påmeldinga er avslutta.',
  },
  programme: {
    title: 'Program',
    kinds: programmeKinds,
    cancelled: 'Avlyst',
    track: (name: string) => `Spor: ${name}`,
    room: (name: string) => `Rom: ${name}`,
    recording: 'Sjå opptak',
    recordingOf: (topic: string) => `Sjå opptak av ${topic}`,
    slides: 'Presentasjon',
  },
  stream: {
    title: 'Direktesending',
    recordingTitle: 'Opptak',
    goTo: 'Gå til direktesendinga',
    goToRecording: 'Gå til opptaket',
    off: 'Det blir inga direktesending.',
    planned: (when: string) => `Sendinga startar ${when}.`,
    plannedAllDay: (when: string) => `Sendinga går ${when}.`,
    plannedStarted: 'Sendinga skal ha starta.',
    live: 'Sendinga går no.',
    ended: 'Sendinga er slutt.',
    recording: 'Arrangementet er over. Du kan sjå opptaket.',
    removed: 'Arrangementet er over, og opptaket er fjerna.',
    play: 'Vis direktesendinga her',
    playRecording: 'Vis opptaket her',
    captions: {
      none: (due: string | undefined) =>
        due ? `Opptaket er ikkje teksta enno. Det blir teksta innan ${due}.` : 'Opptaket er ikkje teksta.',
      auto: (due: string | undefined) =>
        due
          ? `Opptaket er teksta automatisk. Tekstinga blir kvalitetssikra innan ${due}.`
          : 'Opptaket er teksta automatisk.',
      reviewed: (_due: string | undefined) => 'Opptaket er teksta.',
    },
  },
  video: {
    play: 'Vis videoen her',
    loads: (from: string) =>
      `Ingenting blir henta før du trykkjer. Då blir videoen lasta frå ${from}, som kan lagre informasjonskapslar på eininga di.`,
    elsewhere: (host: string) => `Sjå på ${host}`,
    frame: (title: string) => `Videospelar: ${title}`,
    unavailable: 'Denne videoen kan ikkje visast.',
  },
  notFound: {
    title: 'Vi finn ikkje denne sida',
    lead: 'Adressa kan vere feilskriven, eller så er sida flytta eller fjerna.',
    try: 'Prøv ein av desse i staden:',
    frontPage: 'Gå til framsida',
    news: 'Sjå alt under Aktuelt',
    search: 'Søk i nyheiter og arrangement',
    contact: 'Seier du frå til oss, hjelper vi deg med å finne det du leitar etter:',
  },
}

export type Messages = typeof nn
