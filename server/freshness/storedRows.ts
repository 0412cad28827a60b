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
 * What rows of a table say in a column of JSON, by their `id`, and how many of them say nothing that this version knows:
 * another one wrote them, before an upgrade or before a downgrade.
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
