import type { Attendance } from '../../content/event.ts'
import type { EventStatus } from '../../content/eventStatus.ts'
import type { programmeItemKinds } from '../../content/programmeItem.ts'

const status: Record<Exclude<EventStatus, 'planned'>, string> = {
  cancelled: 'Avlyst',
  postponed: 'Utsett',
  rescheduled: 'Ny dato',
  movedOnline: 'Flytta til nett',
}

/** A talk is the default, and gets no label. */
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

/** Further interface texts on the pages of events. */
export const eventWords = {
  event: {
    when: 'Når',
    where: 'Stad',
    form: 'Form',
    host: 'Arrangør',
    address: 'Adresse',
    registration: 'Påmelding',
    facts: 'Tid og stad',
    about: 'Om arrangementet',
    online: 'På nett',
    mixed: 'Fysisk og på nett',
    andOnline: (place: string) => `${place} og på nett`,
    attendance,
    status,
    cancelled: 'Arrangementet er avlyst.',
    postponed: 'Arrangementet er utsett. Ny dato er ikkje fastsett.',
    rescheduled: 'Arrangementet har fått ny dato.',
    movedOnline: 'Arrangementet er flytta til nett.',
    originalTime: 'Skulle vore:',
    previousTime: 'Tidlegare tidspunkt:',
    newTime: 'Nytt tidspunkt:',
    originalPlace: 'Opphavleg stad:',
    addToCalendar: 'Legg i kalenderen (.ics)',
    isOver: 'Er over',
    phase: {
      upcoming: 'Kommande arrangement',
      ongoing: 'Går føre seg no',
      over: 'Arrangementet er over',
      started: (clock: string) => `Starta kl.\u00a0${clock}`,
    },
  },
  series: {
    title: 'Alle datoar',
    next: 'Neste dato',
    last: 'Siste dato',
    dates: 'Datoar',
    toAll: (count: number) => `Sjå alle ${count} datoane`,
    past: (count: number) => (count === 1 ? '1 tidlegare dato' : `${count} tidlegare datoar`),
    later: (count: number) => (count === 1 ? 'Vis 1 dato til' : `Vis ${count} datoar til`),
    noneToCome: 'Det er ikkje sett opp fleire datoar.',
    cancelled: 'Denne datoen er avlyst.',
    rescheduled: 'Denne datoen er flytta.',
    movedOnline: 'Denne datoen er flytta til nett.',
    place: 'Annan stad:',
    former: {
      ended: 'Sendinga frå førre dato er slutt.',
      recording: 'Du kan sjå opptaket frå ein tidlegare dato.',
      removed: 'Opptaket frå førre dato er fjerna.',
    },
  },
  registration: {
    open: 'Meld deg på',
    byEmail: 'På e-post',
    byPhone: 'På telefon',
    until: (date: string) => `Frist: ${date}`,
    closed: 'Påmeldingsfristen har gått ut.',
    over: 'Påmeldinga er avslutta.',
  },
  programme: {
    title: 'Program',
    now: 'Går føre seg no',
    days: 'Dagane i programmet',
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
    plannedStarted: 'Sendinga skulle ha starta.',
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
}

export type EventWords = typeof eventWords
