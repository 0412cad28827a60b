import type { ArticleKind } from '#lib/content/articleKind.ts'
import type { EventChange } from '../publication/sequence.ts'
import { pageNames } from './pages.ts'

/** What of an event has changed, for «… er endra». */
const changed: Record<EventChange, string> = {
  time: 'tida',
  place: 'staden eller oppmøtet',
  status: 'statusen',
  stream: 'sendinga',
}

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)}`

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every text of our publish action and its dialog. Nynorsk. */
export const publishMessages = {
  label: 'Publiser',
  title: { first: 'Publiser', again: 'Publiser endringane' },
  running: 'Publiserer …',
  cancel: 'Avbryt',
  retry: 'Prøv igjen',
  retryTitle: 'Ikkje publisert',

  change: 'Kva slags endring er det?',
  minor: 'Småretting',
  minorMeans: 'Skrivefeil og liknande. Datoen blir ståande.',
  material: 'Vesentleg endring',
  materialMeans: 'Lesaren bør vite det. Saka får ny dato, og notatet står på sida.',
  note: 'Kva er endra?',
  noteMeans: 'Berre ved vesentleg endring. Lesaren ser notatet på sida.',
  noteOfEvent: 'Lesaren ser notatet på sida. Rett det om det trengst.',
  noteMissing: 'Skriv kva som er endra, så lesaren forstår det.',
  eventChanged: (changes: readonly EventChange[]) =>
    `${capital(list(changes.map((change) => changed[change])))} er endra. Det er ei vesentleg endring: saka får ny dato, og kalendrane til dei som har lagt inn arrangementet, blir oppdaterte.`,
  keys: 'Enter publiserer. Esc avbryt.',

  others: (names: readonly string[]) =>
    `${list(names)} har dette dokumentet ope. Det de har skrive til no, blir publisert, også ei setning som ikkje er ferdig. Spør før du publiserer.`,
  sameUser: (name: string) => `${name} (i eit anna vindauge)`,
  unnamed: 'Ein annan redaktør',
  waitForOthers: (names: readonly string[]) =>
    `${list(names)} skriv no. Vi publiserer så snart det er ein pause, så ingen mistar det dei skriv.`,
  stillWriting: (names: readonly string[]) =>
    `${list(names)} skriv framleis. Ingenting er publisert. Avtal med dei, og prøv igjen.`,

  redirected: (from: string, to: string) =>
    `Adressa blir ${to}. Den gamle adressa ${from} sender lesaren vidare dit.`,

  affected: 'Dette vil endre seg',
  affectedAsking: 'Ser etter kva sider det gjeld …',
  affectedMore: 'og fleire sider',
  affectedFailed: 'Nettstaden svarte ikkje på kva sider det gjeld. Du kan publisere likevel.',
  opensNew: 'Opnar i ei ny fane',

  changedMeanwhile:
    'Nokon endra dokumentet i same stund. Ingenting er publisert, og ingenting er borte. Sjå over, og prøv igjen.',
  failed: 'Ingenting er publisert, og ingenting er borte. Prøv igjen.',
  failedWith: (why: string) => `Ingenting er publisert, og ingenting er borte. Prøv igjen. (${why})`,
  notSaved: 'Det du skreiv, er ikkje lagra enno. Ingenting er publisert. Prøv igjen om litt.',
  invalid: 'Det er feil i dokumentet. Rett det som er merkt med raudt, og publiser på nytt.',
  alreadyPublished: 'Dokumentet er alt publisert',

  done: { first: 'Publisert', again: 'Endringane er publiserte' },
  doneLater: (when: string) => `Blir synleg ${when}.`,
}

/** What is put into the note about a changed event, for its readers. */
export const noteMessages = {
  moved: (to: string) => `Arrangementet er flytta til ${to}.`,
  ends: (at: string) => `Arrangementet sluttar no ${at}.`,
  newTime: (when: string) => `Ny tid: ${when}.`,
  place: (name: string) => `Ny stad: ${name}.`,
  noPlace: 'Staden er ikkje lenger fastsett.',
  placeDetails: 'Opplysningane om staden er endra.',
  attendance: {
    physical: 'Det er no berre fysisk oppmøte.',
    online: 'Arrangementet er no berre på nett.',
    mixed: 'Det er no mogleg å vere med både fysisk og på nett.',
  },
  status: {
    planned: 'Arrangementet går som planlagt.',
    cancelled: 'Arrangementet er avlyst.',
    postponed: 'Arrangementet er utsett. Ny dato kjem.',
    rescheduled: 'Arrangementet er flytta til ny dato.',
    movedOnline: 'Arrangementet er flytta til nett.',
  },
  stream: {
    added: 'Arrangementet blir sendt på nett.',
    removed: 'Arrangementet blir ikkje sendt på nett.',
    changed: 'Sendinga er endra.',
    live: 'Sendinga er i gang.',
    ended: 'Sendinga er slutt.',
    recording: 'Opptaket ligg ute.',
    recordingRemoved: 'Opptaket er fjerna.',
  },
}

/** What the publish dialog calls the pages that a publication makes new. */
export const affectedNames = {
  ...pageNames,
  topic: (slug: string) => `Emnet ${slug}`,
  year: (year: number) => `Arkiv ${year}`,
  pastYear: (year: number) => `Tidlegare arrangement i ${year}`,
  typeYear: (type: ArticleKind, year: number) => `${pageNames.types[type]}, arkiv ${year}`,
  typeTopic: (type: ArticleKind, slug: string) => `${pageNames.types[type]}, emnet ${slug}`,
  calendar: (path: string) => `Kalenderfila ${path}`,
  sitemap: 'Nettstadkartet',
}
