import { clocksIn } from '#lib/dates/clocks.ts'
import { tidyBreaks } from '#lib/text/breaks.ts'
import { separatedCells, tablesIn } from '../../paste/cells.ts'
import type { Parse } from '../../paste/read.ts'

/** A pasted table: its rows, each a list of cells. */
export type Rows = string[][]

/** The most rows and columns that are read: more is no programme. */
const mostRows = 1000
const mostColumns = 30

const tidyCell = (text: string): string => tidyBreaks(text.replace(/[^\S\n]+/g, ' ')).trim()

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell === '')

const tidied = (rows: readonly string[][]): Rows =>
  rows
    .slice(0, mostRows)
    .map((row) => row.slice(0, mostColumns).map(tidyCell))
    .filter((row) => !isEmpty(row))

/** A line that begins with a time, as in mail: the time, and the rest. */
const timed =
  /^((?:kl\.? ?)?\d{1,2}(?:[.:]?\d{2})?(?: ?[-–—] ?(?:kl\.? ?)?\d{1,2}(?:[.:]?\d{2})?)?)(?: ?[:–—-] | {1,9})(\S.*)$/i

const fromLines = (text: string): Rows =>
  tidied(
    text.split('\n').map((line) => {
      const [, time = '', rest = ''] = timed.exec(line.trim()) ?? []
      return clocksIn(time) === undefined ? [line] : [time, rest]
    }),
  )

/**
 * The rows of what was pasted: of its tables, one below the other, or else of the text's tabs, semicolons or lines. `parse`
 * reads a page, as in `cellsOn`.
 */
export function pastedRows(html: string, plain: string, parse: Parse): Rows {
  const rows = tidied(tablesIn(html, parse).flat())
  if (rows.length > 0) return rows
  const text = plain.replace(/\r\n?/g, '\n')
  if (text.includes('\t')) return tidied(separatedCells(text))
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.every((line) => line.split(';').length > 2)
    ? tidied(separatedCells(text, ';'))
    : fromLines(text)
}
