const dates = (count: number): string => (count === 1 ? '1 dato' : `${count} datoar`)

/** What the dates of a series say to editors. Nynorsk. */
export const seriesMessages = {
  repeat: 'Gjenta …',
  repeatTitle: 'Gjenta arrangementet',
  addOne: 'Legg til éin dato',
  startFirst: 'Skriv når arrangementet startar, så kan du gjenta det.',
  none: 'Arrangementet har éin dato.',

  every: 'Kor ofte',
  weeks: ['Kvar veke', 'Annakvar veke', 'Kvar tredje veke', 'Kvar fjerde veke'],
  weekdays: 'Vekedagar',
  until: 'Til og med',
  untilHint: 'Siste dag, til dømes 16.06.2027.',
  untilWrong: 'Skriv dag, månad og årstal, til dømes 16.06.2027.',
  untilEarly: 'Dagen må vere etter den første datoen.',
  or: 'eller',
  count: 'Tal på datoar',
  countHint: (most: number) => `Den første er med. Høgst ${most}.`,
  countWrong: (most: number) => `Skriv eit heilt tal frå 2 til ${most}.`,
  weekdaysMissing: 'Vel minst éin vekedag.',
  cut: (most: number) => `Eit arrangement kan ha høgst ${most} datoar. Resten er ikkje med.`,

  holidays: 'Heilagdagar er ikkje med. Kryss av for dei som skal vere det:',
  holiday: (day: string, name: string) => `${day} (${name})`,

  preview: (count: number, from: string, until: string) => `${dates(count)}, ${from} – ${until}`,
  previewOne: 'Ingen andre datoar enn den første.',
  previewNot: (days: string) => `ikkje ${days}`,
  previewMore: (count: number) => `${count} heilagdagar til`,
  previewKnown: (kept: number, added: number) =>
    added === 0
      ? 'Alle datoane finst alt.'
      : `${dates(kept)} av desse finst alt, ${added} ${added === 1 ? 'er ny' : 'er nye'}.`,
  left: 'Desse datoane er ikkje i den nye planen. Kryss av for dei som skal stå:',
  leftMany: (count: number) => `${dates(count)} er ikkje i den nye planen, og blir tekne bort.`,
  leftKnown:
    'Lesarane kjenner datoar som blir tekne bort. Avlys dei heller, så dei som har dei i kalenderen, får vite det.',
  leftRemoved: 'blir teken bort',
  leftKept: 'står',

  make: (added: number, removed: number) => {
    if (added > 0 && removed > 0) return `Lag ${dates(added)} og ta bort ${removed}`
    if (removed > 0) return `Ta bort ${dates(removed)}`
    return added > 0 ? `Lag ${dates(added)}` : 'Bruk planen'
  },
  cancel: 'Avbryt',
  made: (added: number, removed: number) =>
    [added > 0 && `${dates(added)} laga.`, removed > 0 && `${dates(removed)} tekne bort.`]
      .filter(Boolean)
      .join(' ') || 'Datoane er som før.',
  undo: 'Angre',
  back: 'Datoane er som før.',

  words: (words: string) => `Slik står det på sida: ${words}.`,
  list: 'Datoar',
  date: 'Dato',
  time: 'Tid',
  state: 'Status',
  acts: 'Handlingar',
  first: 'Første dato',
  firstHint: 'Endrast i «Startar»',
  past: (count: number) => (count === 1 ? 'Vis den som har vore' : `Vis dei ${count} som har vore`),
  more: (count: number) => `Vis ${count} til`,
  noStart: 'Utan starttid',

  cancelDate: 'Avlys',
  move: 'Flytt',
  online: 'På nett',
  remove: 'Ta bort',
  close: 'Ferdig',
  details: 'Detaljar',
  of: (act: string, day: string) => `${act}: ${day}`,
  undoOf: { cancelled: 'Angre avlysinga', rescheduled: 'Angre flyttinga', movedOnline: 'Angre «På nett»' },
  states: { cancelled: 'Avlyst', rescheduled: 'Flytta', movedOnline: 'På nett' },
  was: (day: string) => `var ${day}`,
  startsAt: 'Startar',
  endsAt: 'Sluttar',
  startHint: 'Dag, klokkeslett eller begge.',
  endHint: 'Klokkeslett (13.00) eller lengd (2 t). Kan stå tom.',
  reason: 'Grunngjeving',
  reasonHint: 'Kvifor, og kva dei påmelde skal gjere. Kan stå tom.',
  place: 'Ein annan stad denne dagen',
  placeHint: 'Står tom når staden er den vanlege.',
  address: 'Adresse',
  told: (day: string) => `Lesarane ser at datoen er flytta frå ${day}.`,
  notTold: 'Datoen er ikkje publisert enno, så lesarane ser berre den nye tida.',
  removeKnown:
    'Datoen er publisert. Tek du han bort, får ikkje dei som har han i kalenderen, vite det. Avlys heller.',
  removeAnyway: 'Ta bort likevel',
  removed: (day: string) => `${day} er teken bort.`,

  follow: (count: number) =>
    count === 1
      ? 'Den første datoen har fått ny tid. Skal den andre datoen følgje med?'
      : `Den første datoen har fått ny tid. Skal dei ${count} andre datoane følgje med?`,
  followHow: (from: string, to: string) => `Frå ${from} til ${to}. Dei som er endra kvar for seg, står.`,
  followYes: (count: number) => (count === 1 ? 'Flytt den andre òg' : `Flytt alle ${count}`),
  followNo: 'Berre den første',
  followed: (count: number) => `${dates(count)} flytta.`,

  ends: 'Datoen sluttar ikkje etter at han startar.',
} as const

/** The notes for readers on how the dates of a series have changed. Nynorsk, as the other suggestions of «Publiser». */
export const seriesNotes = {
  cancelled: (day: string) => `${day} er avlyst.`,
  held: (day: string) => `${day} går som planlagt.`,
  moved: (from: string, to: string) => `${from} er flytta til ${to}.`,
  newTime: (day: string, time: string) => `${day} er no ${time}.`,
  online: (day: string) => `${day} er på nett.`,
  place: (day: string, place: string) => `${day} er på ein annan stad: ${place}.`,
  placeBack: (day: string) => `${day} er på den vanlege staden.`,
  added: (count: number, day: string) => (count === 1 ? `Ny dato: ${day}.` : `${count} nye datoar.`),
  removed: (count: number, day: string) =>
    count === 1 ? `${day} er teken bort.` : `${count} datoar er tekne bort.`,
  many: (count: number) => `${count} datoar er endra.`,
} as const
