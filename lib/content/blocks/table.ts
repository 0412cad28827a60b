import { z } from 'zod'
import { flag, optionalText, text } from '../border.ts'

const row = z.object({
  _key: text,
  cells: z.array(
    z
      .string()
      .nullish()
      .transform((cell) => cell ?? ''),
  ),
})

/** A data table. Rows may differ in length; the view fills them up to the longest. */
export const table = z.object({
  _type: z.literal('table'),
  _key: text,
  caption: optionalText,
  headerRow: flag,
  headerColumn: flag,
  rows: z.array(row).min(1),
})

export type Table = z.output<typeof table>
