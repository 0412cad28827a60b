import { plainLines } from '#lib/text/cleaned.ts'
import { isOfData, textsIn } from './grids.ts'
import type { Clipboard, Parse } from './read.ts'
import { unwanted } from './unwanted.ts'
import { textOf } from './walk.ts'

/** What stands between the cells of a row. */
type Separator = '\t' | ';'

/** A field that a spreadsheet has put in quotation marks, or one without; and what ends it. */
const fields: Record<Separator, RegExp> = {
  '\t': /(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/g,
  ';': /(?:"((?:[^"]|"")*)"(?=;|\n|$)|([^;\n]*))(;|\n|$)/g,
}

/**
 * The cells of text with tabs or semicolons between them. A cell that holds these, line breaks or quotation marks is in
 * quotation marks, and those in it are doubled; Excel ends the last row too.
 */
export function separatedCells(text: string, separator: Separator = '\t'): string[][] {
  const rows: string[][] = [[]]
  const written = plainLines(text).replace(/\n$/, '')
  for (const [whole, quoted, bare = '', end] of written.matchAll(fields[separator])) {
    rows.at(-1)?.push((quoted === undefined ? bare : quoted.replaceAll('""', '"')).trim())
    if (end === '\n') rows.push([])
    else if (end === '' || whole === '') break
  }
  const width = Math.max(...rows.map((row) => row.length))
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''))
}

/** The cells of every table of a page or document, those alone that hold no other table. */
export function tablesIn(html: string, parse: Parse): string[][][] {
  const tables = html === '' ? [] : [...parse(html).querySelectorAll('table')]
  return tables.filter(isOfData).map((table) =>
    textsIn(table, {
      textOf: (cell) => textOf(cell, new Map(), {}),
      isShown: (row) => unwanted(row) === undefined,
    }),
  )
}

/**
 * The cells on the clipboard: of the first table of a page or document, or text in rows and columns from a spreadsheet.
 * Undefined when it holds only text.
 */
export function cellsOn({ html, text }: Clipboard, parse: Parse): string[][] | undefined {
  const [table] = tablesIn(html, parse)
  if (table !== undefined) return table
  const isSeparated = text.includes('\t') || (html === '' && /\n\s*\S/.test(text))
  return isSeparated ? separatedCells(text) : undefined
}
