import { z } from 'zod'
import { cleaned } from '../../text/cleaned.ts'
import { flag, key, leaveOut, lenientList, nearest, optionalText, record } from '../parse.ts'

/** A number is shown as it is; any other non-text value becomes an empty cell, so that the columns still line up. */
const cell = nearest<string, string>((written) => {
  if (typeof written === 'string') return cleaned(written)
  if (typeof written === 'number') return String(written)
  if (written !== null && written !== undefined) leaveOut('is no text')
  return ''
})

const row = record({
  _key: key,
  cells: z.array(cell),
})

/** A data table. Rows may differ in length; the view pads them to the longest. */
export const table = record({
  _type: z.literal('table'),
  _key: key,
  caption: optionalText,
  headerRow: flag,
  headerColumn: flag,
  rows: lenientList(row),
}).refine(({ caption, rows }) => caption !== undefined || rows.length > 0, 'a table needs rows or a caption')

export type Table = z.output<typeof table>
