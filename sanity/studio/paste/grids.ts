import { isFigure } from '#lib/text/figures.ts'
import { isSeen } from '#lib/text/seen.ts'
import type { Grid } from './pieces.ts'

/** More columns than any table has that somebody reads: a broken `colspan` may say 65 534. */
const mostColumns = 100
const mostRows = 5_000

type Cell = { text: string; isHeader: boolean }

const spanOf = (cell: Element, name: 'colspan' | 'rowspan', most: number): number => {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, most)
}

/** The rows of a table that are its own, not those of a table in one of its cells. */
const rowsOf = (table: Element): Element[] =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)

/** Whether a table may be one of data: it has rows, and no table in its cells. */
export const isOfData = (table: Element): boolean =>
  table.querySelector('table') === null && rowsOf(table).length > 0

const cellsOf = (row: Element): Element[] =>
  [...row.children].filter(({ tagName }) => tagName === 'TD' || tagName === 'TH')

function rowAt(grid: Cell[][], at: number): Cell[] {
  const row = grid[at] ?? []
  grid[at] = row
  return row
}

/**
 * The cells of a table as a grid of texts, each row as long as the longest. A cell over several rows is said in each; one
 * over several columns in the first, or as a header in each. `textOf` reads a cell; `isShown` leaves out rows.
 */
function cellsIn(table: Element, textOf: (cell: Element) => string, isShown: (row: Element) => boolean) {
  const grid: Cell[][] = []
  const rows = rowsOf(table).filter(isShown).slice(0, mostRows)
  const width = Math.min(
    mostColumns,
    Math.max(
      0,
      ...rows.map((row) => cellsOf(row).reduce((sum, cell) => sum + spanOf(cell, 'colspan', mostColumns), 0)),
    ),
  )
  for (const [at, row] of rows.entries()) {
    const places = rowAt(grid, at)
    let column = 0
    for (const cell of cellsOf(row)) {
      while (places[column] !== undefined) column++
      const across = spanOf(cell, 'colspan', Math.max(1, mostColumns - column))
      const down = Math.min(spanOf(cell, 'rowspan', mostRows), rows.length - at)
      const text = textOf(cell)
      const isHeader = cell.tagName === 'TH' || at === 0
      for (let y = 0; y < down; y++) {
        const below = rowAt(grid, at + y)
        for (let x = 0; x < across; x++) {
          // A header says of every column below it what it is; any other text across columns is one text.
          const isSaid = x === 0 || (isHeader && across < width)
          below[column + x] ??= { text: isSaid ? text : '', isHeader: cell.tagName === 'TH' }
        }
      }
      column += across
    }
  }
  const longest = Math.max(0, ...grid.map((row) => row.length))
  return grid.map((row) =>
    Array.from({ length: longest }, (_, at) => row[at] ?? { text: '', isHeader: false }),
  )
}

/** Without the rows and columns in which nothing is written. */
function filled(cells: Cell[][]): Cell[][] {
  const rows = cells.filter((row) => row.some(({ text }) => isSeen(text)))
  const isFilled = (rows[0] ?? []).map((_, at) => rows.some((row) => isSeen(row[at]?.text ?? '')))
  return rows.map((row) => row.filter((_, at) => isFilled[at]))
}

/** Whether the first row says what the columns are: it is marked so, or is words above figures. */
function isHeaderRow([first = [], ...others]: Cell[][]): boolean {
  if (first.some(({ isHeader }) => isHeader)) return first.slice(1).some(({ isHeader }) => isHeader)
  return others.length > 0 && !first.some(({ text }) => isFigure(text))
}

/** A title that stands in the first row of a table, over all its columns. */
function titleIn([first]: Cell[][]): string | undefined {
  const texts = first?.filter(({ text }) => isSeen(text)) ?? []
  return first && first.length > 1 && texts.length === 1 && texts[0] === first[0] ? texts[0]?.text : undefined
}

type Reading = { textOf: (cell: Element) => string; isShown: (row: Element) => boolean }

/** The texts of a table's cells as they stand, empty ones too: each row as long as the longest. */
export const textsIn = (table: Element, { textOf, isShown }: Reading): string[][] =>
  cellsIn(table, textOf, isShown).map((row) => row.map(({ text }) => text))

/** A table of the page or program that it is copied from, as a table of ours. */
export function gridOf(table: Element, { textOf, isShown }: Reading): Grid {
  const caption = table.querySelector('caption')
  const cells = filled(cellsIn(table, textOf, isShown))
  const title = caption?.closest('table') === table ? textOf(caption) : undefined
  const own = title ? undefined : titleIn(cells)
  const rows = own === undefined ? cells : filled(cells.slice(1))
  const headerRow = isHeaderRow(rows)
  const below = headerRow ? rows.slice(1) : rows
  return {
    rows: rows.map((row) => row.map(({ text }) => text)),
    headerRow,
    headerColumn: below.length > 0 && below.every(([first]) => first?.isHeader === true),
    ...((title || own) && { caption: title || own }),
  }
}
