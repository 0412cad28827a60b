import type { SQLOutputValue } from 'node:sqlite'
import { z } from 'zod'

const jsonIn = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue('is not JSON')
    return z.NEVER
  }
})

/**
 * Parses a JSON column of some rows, by their `id`, and counts those that this version cannot parse: another version
 * wrote them, before an upgrade or a downgrade.
 */
export function storedRows<T>(
  rows: readonly Record<string, SQLOutputValue>[],
  column: string,
  schema: z.ZodType<T>,
): { read: Map<string, T>; unreadable: number } {
  const text = jsonIn.pipe(schema)
  const read = new Map<string, T>()
  for (const row of rows) {
    const parsed = text.safeParse(row[column])
    if (parsed.success) read.set(String(row.id), parsed.data)
  }
  return { read, unreadable: rows.length - read.size }
}
