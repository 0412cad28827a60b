import { inputMessages } from './inputs.ts'

/** What the parts of an event's programme say to editors. Nynorsk. */
export const programmeMessages = {
  add: inputMessages.add('Programpost'),
  next: 'Neste post',
  nextHint: 'Opnar ein ny post, som startar når denne sluttar.',
  sort: 'Sorter etter tid',
  isSorted: 'Postane står etter tid alt.',
  sorted: 'Postane er sorterte etter tid.',
  beside: 'Vis timeplanen ved sida av',

  lengths: 'Kor lenge posten varer',
  minutes: (minutes: number) => `${minutes} min`,
  lengthFirst: 'Skriv når posten startar, så kan du velje kor lenge han varer.',
  startHint: 'Klokkeslett, til dømes 9.30, eller dato og klokkeslett',
  endHint: 'Klokkeslett (10.15), lengd (45 min) eller dato og klokkeslett',

  speakerField: 'Legg til medverkande',
  speakerHint:
    'Skriv namn. Komma eller Enter skil mellom fleire. I parentes kan rolle og organisasjon stå: Kari Nordmann (rektor, UiB).',
  speakerPending: 'Trykk Enter for å leggje til namnet.',
  speakerTwice: (name: string) => `Fleire heiter ${name}. Vel ein i lista.`,
  speakerThere: (name: string) => `${name} er med alt.`,
  speakerAdded: (names: string) => `Lagt til: ${names}.`,
  asPerson: 'Person',

  trackNew: (name: string) => `Bruk «${name}» som nytt spor`,
  roomNew: (name: string) => `Bruk «${name}» som nytt rom`,
  trackUnknown: 'Sporet er ikkje brukt før.',
  roomUnknown: 'Rommet er ikkje brukt før.',
  meant: 'Meinte du noko av dette, eller er det nytt?',
  enterNew: (sentence: string) => `${sentence} Trykk Enter for å ta det i bruk.`,

  form: 'Skjema',
  timetable: 'Timeplan',
  timetableClose: 'Lukk timeplanen',
  timetableEmpty: 'Ingen postar har starttid enno, så det er ingen timeplan å vise.',
  timetableDays: 'Dagar',
  timetableUntimed: (count: number) =>
    count === 1 ? '1 post utan starttid er ikkje med.' : `${count} postar utan starttid er ikkje med.`,
  columns: 'Kolonnar',
  byTrack: 'Etter spor',
  byRoom: 'Etter rom',
  noTrack: 'Utan spor',
  noRoom: 'Utan rom',
  cancelled: 'Avlyst',
  untitledItem: 'Tom programpost',

  paste: 'Lim inn program …',
  pasteTitle: 'Lim inn program',
  pasteHelp:
    'Kopier radene i reknearket eller tabellen, og lim dei inn her. Kolonnane kan vere dato, tid, slutt, tittel, medverkande, rom, spor og slag, i kva rekkjefølgje som helst når første rad seier kva dei er.',
  pasteField: 'Rader frå reknearket',
  pasteNothing: 'Det du limte inn, har ingen rader.',
  pasteAdd: (count: number) =>
    count === 0 ? 'Legg til' : count === 1 ? 'Legg til 1 post' : `Legg til ${count} postar`,
  pasteCancel: 'Avbryt',
  pasteAdded: (count: number) =>
    count === 1 ? '1 post er lagd til i programmet.' : `${count} postar er lagde til i programmet.`,
  pasteShown: 'Slik blir postane',
  pasteColumns: (columns: string) => `Kolonnane er lesne slik: ${columns}.`,
  pasteColumn: (number: number, head: string | undefined) => (head ? `«${head}»` : `kolonne ${number}`),
  pasteNotes: 'Sjå over dette',
  pasteRow: (row: number, note: string) => `Rad ${row}: ${note}`,
  noteTime: (text: string) => `«${text}» er ikkje ei tid vi forstår. Teksten står i emnet.`,
  noteDay: (text: string) => `«${text}» er ikkje ein dato vi forstår. Teksten står i emnet.`,
  noteNoDay: (text: string) =>
    `Det er ikkje kjent kva dag «${text}» er. Teksten står i emnet. Set når arrangementet startar, og lim inn på nytt.`,
  noteClock: (text: string, problem: string) => `«${text}»: ${problem} Teksten står i emnet.`,
  noteUnused: (head: string, text: string) =>
    `«${text}» (${head}) har ikkje noko felt. Teksten står i emnet.`,
  noteEnd: (text: string) => `Sluttida «${text}» er før starttida, og er lesen som neste dag.`,
  noteKind: (text: string) => `«${text}» er ikkje eit slag vi kjenner. Teksten står i emnet.`,
  noteNewName: (name: string, near: string) =>
    `«${name}» liknar på «${near}», som er i bruk. Er det det same?`,
  columnNames: {
    date: 'dato',
    time: 'tid',
    end: 'slutt',
    length: 'lengd',
    topic: 'emne',
    speakers: 'medverkande',
    room: 'rom',
    track: 'spor',
    kind: 'slag',
    role: 'rolle',
    organisation: 'organisasjon',
    other: 'utan felt',
  },
} as const
