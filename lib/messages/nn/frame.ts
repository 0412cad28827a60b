/**
 * The interface texts of header, footer, lists and search. They are in Nynorsk, whatever language the documents are in.
 */
export const frameWords = {
  siteName: 'Aktuelt',
  skipToContent: 'Hopp til hovudinnhald',
  draft: {
    label: 'Utkast',
    text: 'Du ser utkast og planlagde saker. Berre du ser dei.',
    leave: 'Sjå sida slik lesarane ser henne',
    noSecret: 'Førehandsvisinga kjende deg ikkje att. Last Studio på nytt, og prøv igjen.',
    noToken:
      'Førehandsvisinga er ikkje sett opp: nettstaden manglar SANITY_READ_TOKEN, nøkkelen som les utkast. Sei frå til dei som driftar nettstaden.',
    noContent: 'Vi får ikkje kontakt med innhaldet akkurat no. Prøv igjen om litt.',
  },
  nav: { label: 'Hovudmeny', frontPage: 'Framside', news: 'Aktuelt', search: 'Søk' },
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
    description: (title: string, site: string) => `${title} for ${site}.`,
  },
  contact: { email: 'E-post', phone: 'Telefon', address: 'Postadresse' },
  frontPage: {
    title: 'Framside',
    latest: 'Siste nytt',
    upcoming: 'Kommande arrangement',
    allEvents: 'Sjå alle kommande arrangement',
    now: 'Går føre seg no',
    long: 'Går over fleire dagar',
    moreOn: (count: number) => `Sjå ${count} til som går føre seg no`,
    follow: 'Følg direktesendinga',
    followed: 'frå',
    all: 'Sjå alt under Aktuelt',
    empty: 'Det er ikkje publisert noko enno.',
  },
  list: {
    title: 'Aktuelt',
    titleOfPage: (title: string, page: number) => (page === 1 ? title : `${title}, side ${page}`),
    lead: 'Nyheiter og arrangement, det sist publiserte først.',
    empty: 'Det er ikkje publisert noko enno.',
    together: (count: number) => `${count} arrangement`,
    publishedTogether: 'publiserte',
  },
  filters: {
    label: 'Vel kva du vil sjå',
    all: 'Alle',
    events: 'Arrangement',
    more: 'Vel emne eller år',
    topics: 'Emne',
    years: 'År',
  },
  topic: {
    kind: 'Emne',
    titleOf: (title: string) => `Emne: ${title}`,
    empty: 'Det er ikkje publisert noko om dette emnet enno.',
  },
  year: {
    title: (year: number) => `Publisert i ${year}`,
    lead: 'Nyheiter og arrangement, det sist publiserte først.',
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
    description: 'Søk i alle nyheiter og arrangement, med éin eller fleire ord.',
    empty: 'Skriv eitt eller fleire ord i feltet, så søkjer vi.',
    found: (count: number) =>
      count === 1 ? '1 treff.' : `${count} treff. Saker med orda i tittelen står først.`,
    foundMany: (count: number) =>
      `Her er dei ${count} treffa som passar best. Skriv fleire ord for å få færre.`,
    alike: 'Få eller ingen har orda slik du skreiv dei, så andre skrivemåtar er tekne med.',
    nothing: (text: string) => `Ingen treff på «${text}».`,
    searched: (words: string) =>
      `Vi leita etter ${words} i titlar, ingressar og tekstar, også med andre endingar og skrivemåtar.`,
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
  notFound: {
    title: 'Vi finn ikkje denne sida',
    description: 'Det er ikkje noko på denne adressa.',
    lead: 'Adressa kan vere feilskriven, eller så er sida flytta eller fjerna.',
    try: 'Prøv ei av desse sidene, eller søk:',
    frontPage: 'Gå til framsida',
    news: 'Sjå alt under Aktuelt',
    contact: 'Seier du frå til oss, hjelper vi deg med å finne det du leitar etter:',
  },
}

export type FrameWords = typeof frameWords
