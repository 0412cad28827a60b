import type { Dropped, DroppedKind } from '../paste/dropped.ts'

/** What is counted, alone and in the plural. */
const words: Record<DroppedKind, [one: string, several: string]> = {
  picture: ['eitt bilete', 'bilete'],
  tracker: ['eitt sporingsbilete', 'sporingsbilete'],
  link: [
    'ei lenkje som ikkje er trygg eller går til ei fil',
    'lenkjer som ikkje er trygge eller går til filer',
  ],
  cellLink: ['ei lenkje i ein tabell (teksten er med)', 'lenkjer i tabellar (teksten er med)'],
  hidden: ['eitt stykke skjult tekst', 'stykke skjult tekst'],
  comment: ['merknadene i margen', 'merknader i margen'],
  deleted: ['ei stryking frå sporinga av endringar', 'strykingar frå sporinga av endringar'],
  active: ['eitt skjema, eitt program eller ein spelar', 'skjema, program eller spelarar'],
  struck: ['ei gjennomstreking (teksten er med)', 'gjennomstrekingar (tekstane er med)'],
  table: ['ein tabell, som vart tekst', 'tabellar, som vart tekst'],
  heading: ['ein mellomtittel, som vart sterk tekst', 'mellomtitlar, som vart sterk tekst'],
}

const listed = new Intl.ListFormat('nb', { type: 'conjunction' })

function countText(kind: DroppedKind, count: number): string {
  const [one, several] = words[kind]
  return count === 1 ? one : `${count} ${several}`
}

/** What did not come along in a paste, as one sentence; undefined when all did. */
function droppedText(dropped: Dropped): string | undefined {
  const kinds = Object.keys(words) as DroppedKind[]
  const told = kinds.flatMap((kind) => {
    const count = dropped[kind] ?? 0
    return count > 0 ? [countText(kind, count)] : []
  })
  return told.length === 0 ? undefined : `Dette kom ikkje med: ${listed.format(told)}.`
}

/** What is said of text that is pasted or dropped. Nynorsk. */
export const pasteMessages = {
  pasted: 'Limt inn',
  dropped: droppedText,
  pictureHint: 'Skal bileta med frå Word, dra Word-fila hit, eller last dei opp.',
  reading: (name: string) => `Les «${name}» …`,
  read: (name: string) => `«${name}» er sett inn`,
  pictures: (count: number) =>
    count === 1 ? 'Skriv alternativ tekst til biletet.' : `Skriv alternativ tekst til dei ${count} bileta.`,
  unread: (name: string) => `«${name}» kunne ikkje lesast`,
  unreadWhy:
    'Fila er skadd, har passord eller er ikkje ei Word-fil (.docx). Opne ho i Word, og lim inn derifrå.',
  empty: 'Det står ingenting i fila.',
} as const
