import { clocksIn } from '#lib/dates/clocks.ts'

/** A pasted table: its rows, each a list of cells. */
export type Rows = string[][]

/** The most rows and columns that are read: more is no programme. */
const mostRows = 1000
const mostColumns = 30

const tidyCell = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell === '')

const tidied = (rows: readonly string[][]): Rows =>
  rows
    .slice(0, mostRows)
    .map((row) => row.slice(0, mostColumns).map(tidyCell))
    .filter((row) => !isEmpty(row))

/** The text of a part of HTML, with a line break where one is seen. */
function textOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ')
  if (!('tagName' in node) || typeof node.tagName !== 'string') return ''
  const name = node.tagName.toLowerCase()
  if (name === 'br') return '\n'
  if (name === 'style' || name === 'script') return ''
  const inner = [...node.childNodes].map(textOf).join('')
  return /^(?:p|div|li)$/.test(name) ? `\n${inner}\n` : inner
}

/** How many rows or columns a cell takes. */
const spanOf = (cell: Element, name: string): number =>
  Math.min(Math.max(Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1, 1), mostColumns)

/** The rows of the tables in HTML. A cell over several rows is in each of them; one over several columns in the first. */
function fromHtml(html: string): Rows {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const grid: string[][] = []
  for (const [index, row] of [...document.querySelectorAll('tr')].slice(0, mostRows).entries()) {
    let column = 0
    for (const cell of row.querySelectorAll(':scope > td, :scope > th')) {
      while (grid[index]?.[column] !== undefined) column++
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')]
      const text = textOf(cell).replace(/\n{2,}/g, '\n')
      for (let down = 0; down < high; down++) {
        const to = grid[index + down] ?? []
        grid[index + down] = to
        for (let across = 0; across < wide; across++) to[column + across] = across === 0 ? text : ''
      }
      column += wide
    }
  }
  return tidied(grid.map((row) => Array.from(row, (cell) => cell ?? '')))
}

/** The cells of text as spreadsheets copy it: quotes around what has a tab, a line break or a quote in it. */
function fromTabs(text: string, separator: string): Rows {
  const rows: string[][] = [[]]
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\n]*))(${separator}|\\n|$)`, 'gy')
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [whole, quoted, bare = '', end] = found
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === '\n') rows.push([])
    if (end === '' || whole === '') break
  }
  return tidied(rows)
}

/** A line that begins with a time, as in mail: the time, and the rest. */
const timed =
  /^((?:kl\.? ?)?\d{1,2}(?:[.:]?\d{2})?(?: ?[-–—] ?(?:kl\.? ?)?\d{1,2}(?:[.:]?\d{2})?)?)(?: ?[:–—-] | +)(.+)$/i

const fromLines = (text: string): Rows =>
  tidied(
    text.split('\n').map((line) => {
      const [, time = '', rest = ''] = timed.exec(line.trim()) ?? []
      return clocksIn(time) === undefined ? [line] : [time, rest]
    }),
  )

/** The rows of what was pasted: of a table where there is one, or else of the text's tabs, semicolons or lines. */
export function pastedRows(html: string, plain: string): Rows {
  if (/<tr[\s>]/i.test(html)) {
    const rows = fromHtml(html)
    if (rows.length > 0) return rows
  }
  const text = plain.replace(/\r\n?/g, '\n')
  if (text.includes('\t')) return fromTabs(text, '\t')
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.every((line) => line.split(';').length > 2)
    ? fromTabs(text, ';')
    : fromLines(text)
}
