/** A cell of a table for a spreadsheet. */
export type Cell = string | number

/** What Excel and LibreOffice take for the beginning of a formula, also after a tab or a line break (CWE-1236). */
const beginsFormula = /^[=+\-@\t\r\n]/

/** A text that a spreadsheet shows as it is, whoever has written it. */
function textCell(text: string): string {
  const harmless = beginsFormula.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

const cellText = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : textCell(cell)

/**
 * A table as Norwegian Excel opens it by a double click: with a byte order mark, or it takes UTF-8 for Windows-1252; with
 * semicolons, because the comma is in the decimals; and with CRLF after each row (RFC 4180).
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`
