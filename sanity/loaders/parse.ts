import type { z } from 'zod'
import { type Dropped, parseAtBoundary } from '#lib/content/parse.ts'
import { isRecord } from '#lib/json/record.ts'

/** Called for everything that the boundary leaves out, with the document it was in. */
export type Report = (documentId: string, dropped: Dropped) => void

/** Queries that do not depend on every revision of a document name its id otherwise. */
function idOf(raw: unknown): string {
  if (!isRecord(raw)) return 'unknown'
  return String(raw._id ?? raw.id ?? 'unknown')
}

/** Parses one document at the boundary; undefined when it is absent or unusable. */
export function parseOne<T extends z.ZodType>(
  schema: T,
  raw: unknown,
  report: Report,
): z.output<T> | undefined {
  if (raw === null || raw === undefined) return undefined
  const { value, dropped } = parseAtBoundary(schema, raw)
  for (const part of dropped) report(idOf(raw), part)
  return value
}

/** Parses a list at the boundary; an unusable document is left out and reported. */
export function parseMany<T extends z.ZodType>(schema: T, raw: unknown, report: Report): z.output<T>[] {
  if (!Array.isArray(raw)) return []
  return raw.flatMap((entry) => parseOne(schema, entry, report) ?? [])
}
