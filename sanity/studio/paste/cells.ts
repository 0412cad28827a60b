import { plainLines } from '#lib/text/cleaned.ts'
import { rowsOf, textsIn } from './grids.ts'
import type { Clipboard, Parse } from './read.ts'
import { unwanted } from './unwanted.ts'
import { textOf } from './walk.ts'

/** A field that a spreadsheet has put in quotation marks, or one without; and what ends it. */
const field = /(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/g

/**
 * The cells of text with tabs between them. A cell that holds tabs, line breaks or quotation marks is in quotation marks,
 * and those in it are doubled; Excel ends the last row too.
 */
export function separatedCells(text: string): string[][] {
  const rows: string[][] = [[]]
  const written = plainLines(text).replace(/\n$/, '')
  for (const [whole, quoted, bare = '', end] of written.matchAll(field)) {
    rows.at(-1)?.push((quoted === undefined ? bare : quoted.replaceAll('""', '"')).trim())
    if (end === '\n') rows.push([])
    else if (end === '' || whole === '') break
  }
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}

/** The first table that holds no other table. */
const tableIn = (document: Document): Element | undefined =>
  [...document.querySelectorAll('table')].find(
    (table) => table.querySelector('table') === null && rowsOf(table).length > 0,
  )

/**
 * The cells on the clipboard: of a table of a page or document, or text in rows and columns from a spreadsheet. Undefined
 * when it holds only text.
 */
export function cellsOn({ html, text }: Clipboard, parse: Parse): string[][] | undefined {
  const table = html === '' ? undefined : tableIn(parse(html))
  if (table !== undefined) {
    return textsIn(table, {
      textOf: (cell) => textOf(cell, new Map(), {}),
      isShown: (row) => unwanted(row) === undefined,
    })
  }
  const isSeparated = text.includes('\t') || (html === '' && /\n\s*\S/.test(text))
  return isSeparated ? separatedCells(text) : undefined
}
