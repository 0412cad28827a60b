import { clocksIn } from '#lib/dates/clocks.ts'
import type { programmeMessages } from '../../messages/programme.ts'
import type { Rows } from './rows.ts'
import { dayIn } from './times.ts'

/** What a column holds. */
export type Column = keyof typeof programmeMessages.columnNames

/** The words of a heading that tell what its column holds, in Nynorsk, Bokmål and English. */
const words: Record<Exclude<Column, 'other'>, string> = {
  date: 'dato dag date day',
  time: 'tid tidspunkt klokkeslett klokka klokken kl når time start startar starter starttid frå fra from',
  end: 'slutt sluttar slutter sluttid til end ends to ferdig',
  length: 'varigheit varighet lengd lengde minutt minutter min duration',
  topic:
    'tittel title emne tema innlegg sak kva hva program programpost post aktivitet overskrift foredrag session sesjon innhald innhold topic agenda',
  speakers:
    'medverkande medvirkende namn navn talar taler talarar talere foredragshaldar foredragsholder foredragshaldarar foredragsholdere innleiar innleder innleiarar innledere speaker speakers presenter kven hvem deltakar deltaker deltakarar deltakere panel person personar personer name',
  room: 'rom sal lokale stad sted room where kvar hvor location',
  track: 'spor track parallell parallellsesjon løp strøm straum',
  kind: 'slag type kind format',
  role: 'rolle stilling role position',
  organisation:
    'organisasjon verksemd virksomhet arbeidsgivar arbeidsgiver institusjon tilknyting tilknytning organisation organization company firma',
}

const columnOf = new Map(
  Object.entries(words).flatMap(([column, all]) => all.split(' ').map((word) => [word, column] as const)),
)

const isColumn = (name: string | undefined): name is Column =>
  name !== undefined && Object.hasOwn(words, name)

/** What a heading says that its column holds: the first of its words that says anything. */
function headingIn(cell: string): Column | undefined {
  const found =
    cell
      .toLowerCase()
      .match(/[\p{L}]+/gu)
      ?.slice(0, 4) ?? []
  const name = found.map((word) => columnOf.get(word)).find((one) => one !== undefined)
  return isColumn(name) ? name : undefined
}

const holdsTime = (cell: string): boolean => /\d/.test(cell) && clocksIn(cell) !== undefined

/** Whether a row is one of headings: two of its cells say what their column holds, and none is a time or a date. */
function isHeading(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell !== '')
  const known = filled.filter((cell) => headingIn(cell) !== undefined && cell.length <= 40)
  return (
    known.length * 2 >= filled.length &&
    known.length >= Math.min(2, row.length) &&
    !filled.some((cell) => holdsTime(cell) || dayIn(cell, undefined) !== undefined)
  )
}

/** How far down the headings may stand, in rows. */
const mostAbove = 4

/** Each of these once: what is there already gives the later column no field. */
function eachOnce(columns: readonly Column[]): Column[] {
  const taken = new Set<Column>()
  return columns.map((column) => {
    const isFree = !taken.has(column)
    taken.add(column)
    return isFree ? column : 'other'
  })
}

/** The columns by what most of their cells look like: times, dates, and then the texts in the order title, speaker, room, track. */
function guessed(rows: Rows, width: number): Column[] {
  const texts: Column[] = ['topic', 'speakers', 'room', 'track']
  const share = (column: number, is: (cell: string) => boolean): number => {
    const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '')
    return filled.length === 0 ? 0 : filled.filter(is).length / filled.length
  }
  let times = 0
  return Array.from({ length: width }, (_, column): Column => {
    // A number alone may be anything but in the first column.
    const isTime = (cell: string) => holdsTime(cell) && (column === 0 || !/^\d{1,2}$/.test(cell))
    if (share(column, isTime) >= 0.5 && times < 2) return times++ === 0 ? 'time' : 'end'
    if (share(column, (cell) => dayIn(cell, 2000) !== undefined) >= 0.5) return 'date'
    if (share(column, () => true) === 0) return 'other'
    return texts.shift() ?? 'other'
  })
}

/** What the columns hold, by their headings where the first row has some; and the rows below those. */
export function columnsOf(rows: Rows): { heads: string[] | undefined; columns: Column[]; body: Rows } {
  const width = Math.max(0, ...rows.map((row) => row.length))
  // A title or a date may stand above the headings.
  const index = rows.slice(0, mostAbove).findIndex(isHeading)
  const first = rows[index]
  if (rows.length < 2 || first === undefined) {
    return { heads: undefined, columns: eachOnce(guessed(rows, width)), body: rows }
  }
  const named = Array.from({ length: width }, (_, column) => headingIn(first[column] ?? '') ?? 'other')
  const columns = eachOnce(named)
  // A table without a title has it in the first column that says nothing else.
  if (!columns.includes('topic')) {
    const untold = columns.findIndex((column, index) => column === 'other' && rows.some((row) => row[index]))
    if (untold !== -1) columns[untold] = 'topic'
  }
  return { heads: first, columns, body: rows.filter((row) => row !== first) }
}
