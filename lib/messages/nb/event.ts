import type { EventWords } from '../nn/event.ts'

/** Further interface texts on the pages of events in Bokmål. */
export const eventWords: EventWords = {
  event: {
    when: 'Når',
    where: 'Sted',
    form: 'Form',
    host: 'Arrangør',
    address: 'Adresse',
    registration: 'Påmelding',
    facts: 'Tid og sted',
    about: 'Om arrangementet',
    online: 'På nett',
    mixed: 'Fysisk og på nett',
    andOnline: (place) => `${place} og på nett`,
    attendance: {
      online: 'Digitalt arrangement',
      physical: 'Fysisk arrangement',
      mixed: 'Fysisk og digitalt arrangement',
    },
    status: {
      cancelled: 'Avlyst',
      postponed: 'Utsatt',
      rescheduled: 'Ny dato',
      movedOnline: 'Flyttet til nett',
    },
    cancelled: 'Arrangementet er avlyst.',
    postponed: 'Arrangementet er utsatt. Ny dato er ikke satt.',
    rescheduled: 'Arrangementet har fått ny dato.',
    movedOnline: 'Arrangementet er flyttet til nett.',
    originalTime: 'Skulle vært:',
    previousTime: 'Tidligere tidspunkt:',
    newTime: 'Nytt tidspunkt:',
    originalPlace: 'Opprinnelig sted:',
    addToCalendar: 'Legg i kalenderen (.ics)',
    isOver: 'Er over',
    phase: {
      upcoming: 'Kommende arrangement',
      ongoing: 'Pågår nå',
      over: 'Arrangementet er over',
      started: (clock) => `Startet kl.\u00a0${clock}`,
    },
  },
  registration: {
    open: 'Meld deg på',
    until: (date) => `Frist: ${date}`,
    closed: 'Påmeldingsfristen har gått ut.',
    over: 'Påmeldingen er avsluttet.',
  },
  programme: {
    title: 'Program',
    now: 'Pågår nå',
    days: 'Dagene i programmet',
    kinds: { talk: undefined, debate: 'Debatt', plenary: 'Fellessamling', break: 'Pause' },
    cancelled: 'Avlyst',
    track: (name) => `Spor: ${name}`,
    room: (name) => `Rom: ${name}`,
    recording: 'Se opptak',
    recordingOf: (topic) => `Se opptak av ${topic}`,
    slides: 'Presentasjon',
  },
  stream: {
    title: 'Direktesending',
    recordingTitle: 'Opptak',
    goTo: 'Gå til direktesendingen',
    goToRecording: 'Gå til opptaket',
    off: 'Det blir ingen direktesending.',
    planned: (when) => `Sendingen starter ${when}.`,
    plannedAllDay: (when) => `Sendingen går ${when}.`,
    plannedStarted: 'Sendingen skulle ha startet.',
    live: 'Sendingen går nå.',
    ended: 'Sendingen er slutt.',
    recording: 'Arrangementet er over. Du kan se opptaket.',
    removed: 'Arrangementet er over, og opptaket er fjernet.',
    play: 'Vis direktesendingen her',
    playRecording: 'Vis opptaket her',
    captions: {
      none: (due) =>
        due ? `Opptaket er ikke tekstet ennå. Det blir tekstet innen ${due}.` : 'Opptaket er ikke tekstet.',
      auto: (due) =>
        due
          ? `Opptaket er tekstet automatisk. Tekstingen blir kvalitetssikret innen ${due}.`
          : 'Opptaket er tekstet automatisk.',
      reviewed: () => 'Opptaket er tekstet.',
    },
  },
}
