import { z } from 'zod'
import { flag, key, lenientList, nearest, optionalText, record } from '../parse.ts'

/** A number is shown as it is; any other non-text value becomes an empty cell, so that the columns still line up. */
const cell = nearest<string, string>((written) =>
  typeof written === 'string' || typeof written === 'number' ? String(written) : '',
)

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
  rows: lenientList('rows', row).refine((rows) => rows.length > 0, 'a table needs rows'),
})

export type Table = z.output<typeof table>
