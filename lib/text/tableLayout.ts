import type { Table } from '../content/blocks/table.ts'
import { isFigure, isNoFigure } from './figures.ts'
import { textWidth, widestWord } from './textWidth.ts'

type Layout = {
  /** For each column, whether it is one of figures: they are compared by eye, digit below digit. */
  isNumeric: boolean[]
  /** For each column, the least width in which no word and no figure in it breaks, in em of its text, with the space around. */
  widths: number[]
  /** That of all of it. */
  em: number
}

/** The space to the left and right of the text in a cell, in em; as in blocks.css. */
const padding = 1.5

/** A word longer than this breaks, rather than pushing the other columns out of sight; in em. */
const mostOfWord = 12

/** A text so short is set as the figures around it: «gratis», «ikkje målt»; in characters. */
const shortText = 16

/** Whether a cell in a column of figures stands among them, and not as a text of its own. */
export const isAmongFigures = (cell: string): boolean =>
  isFigure(cell) || isNoFigure(cell) || cell.trim().length <= shortText

/** A text so short reads as one word, and is not broken: «Liste 1», «Sak 1/26», «12. mai»; in characters. */
const wholeText = 10

/** Whether a cell has a short text that could be broken, beside a column that takes the room, and is kept whole. */
export const isKeptWhole = (cell: string): boolean => {
  const text = cell.trim()
  return text.length <= wholeText && /\S[\s/-]\S/.test(text)
}

const leastWidth = (cell: string): number =>
  isFigure(cell) || isKeptWhole(cell) ? textWidth(cell.trim()) : Math.min(widestWord(cell), mostOfWord)

/** How a table is best set, by what is in its cells. */
export function tableLayout({ rows, headerRow, headerColumn }: Table): Layout {
  const body = headerRow ? rows.slice(1) : rows
  const count = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const columns = Array.from({ length: count }, (_, column) => ({
    all: rows.map(({ cells }) => cells[column] ?? ''),
    body: body.map(({ cells }) => cells[column] ?? ''),
    isHeader: headerColumn && column === 0,
  }))
  const widths = columns.map(({ all }) => Math.max(...all.map(leastWidth)) + padding)
  return {
    widths,
    em: widths.reduce((sum, width) => sum + width, 0),
    isNumeric: columns.map(({ body: cells, isHeader }) => {
      const figures = cells.filter(isFigure).length
      const texts = cells.filter((cell) => !isFigure(cell) && !isNoFigure(cell)).length
      return !isHeader && figures > texts
    }),
  }
}
