import { isRecord } from '#lib/json/record.ts'

/** A row as it is stored. */
export type Row = { _key: string; _type: 'tableRow'; cells: string[] }

/** A cell by its place, from 0. */
export type Place = { row: number; column: number }

type Keys = () => string

const newRow = (cells: string[], key: Keys): Row => ({ _key: key(), _type: 'tableRow', cells })

export const widthOf = (rows: readonly Row[]): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)

const textIn = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell) : ''

/** What was made of cells that could not stay as they are: the same again for the same, which is not rendered anew. */
const asText = new WeakMap<object, string[]>()
const asLong = new WeakMap<object, string[]>()

function keptIn(
  made: WeakMap<object, string[]>,
  cells: object,
  isRight: (cells: string[]) => boolean,
  make: () => string[],
) {
  const before = made.get(cells)
  if (before && isRight(before)) return before
  const now = make()
  made.set(cells, now)
  return now
}

/** The cells of a row; the very same array where all are text, so that a row that is unchanged is not rendered anew. */
const cellsIn = (cells: unknown): string[] => {
  if (!Array.isArray(cells)) return []
  if (cells.every((cell) => typeof cell === 'string')) return cells
  return keptIn(
    asText,
    cells,
    () => true,
    () => cells.map(textIn),
  )
}

/** The cells of a row that is too short, with empty ones after. */
const lengthened = (cells: string[], width: number): string[] =>
  keptIn(
    asLong,
    cells,
    ({ length }) => length === width,
    () => [...cells, ...Array<string>(width - cells.length).fill('')],
  )

/** Rows as the Content Lake has them: what is no text is an empty cell, and a row without a key has one by its place. */
export const rowsIn = (value: unknown): Row[] =>
  (Array.isArray(value) ? value.filter(isRecord) : []).map(({ _key, cells }, at) => ({
    _key: typeof _key === 'string' ? _key : `row-${at}`,
    _type: 'tableRow',
    cells: cellsIn(cells),
  }))

/** A table to begin with: a header and a row below it, of two columns. */
export const blankRows = (key: Keys): Row[] => [newRow(['', ''], key), newRow(['', ''], key)]

/** Each row as long as the longest; a row that is so already is the same object. */
export function evened(rows: readonly Row[], width = widthOf(rows)): Row[] {
  return rows.map((row) =>
    row.cells.length >= width ? row : { ...row, cells: lengthened(row.cells, width) },
  )
}

/** With the text of one cell changed. */
export const withCell = (rows: readonly Row[], { row, column }: Place, text: string): Row[] =>
  evened(rows).map((each, at) =>
    at === row ? { ...each, cells: each.cells.map((cell, x) => (x === column ? text : cell)) } : each,
  )

/** With cells filled in from a place on, to the right and down, and rows and columns added for those there is no room for. */
export function withCells(rows: readonly Row[], { row, column }: Place, cells: string[][], key: Keys): Row[] {
  const width = Math.max(widthOf(rows), column + Math.max(0, ...cells.map((each) => each.length)))
  const missing = Math.max(0, row + cells.length - rows.length)
  const all = evened([...rows, ...Array.from({ length: missing }, () => newRow([], key))], width)
  return all.map((each, at) => {
    const filled = cells[at - row]
    return filled ? { ...each, cells: each.cells.map((cell, x) => filled[x - column] ?? cell) } : each
  })
}

/** With an empty row before the one at a place. */
export const withRow = (rows: readonly Row[], at: number, key: Keys): Row[] =>
  rows.toSpliced(at, 0, newRow(Array<string>(Math.max(1, widthOf(rows))).fill(''), key))

export const withoutRow = (rows: readonly Row[], at: number): Row[] => rows.toSpliced(at, 1)

/** With an empty column before the one at a place. */
export const withColumn = (rows: readonly Row[], at: number): Row[] =>
  evened(rows).map((row) => ({ ...row, cells: row.cells.toSpliced(at, 0, '') }))

export const withoutColumn = (rows: readonly Row[], at: number): Row[] =>
  evened(rows).map((row) => ({ ...row, cells: row.cells.toSpliced(at, 1) }))

/** With a row moved to where another is; the same rows when there is none. */
export function withMoved(rows: readonly Row[], from: number, to: number): Row[] {
  const row = rows[from]
  return row && to >= 0 && to < rows.length ? rows.toSpliced(from, 1).toSpliced(to, 0, row) : [...rows]
}
