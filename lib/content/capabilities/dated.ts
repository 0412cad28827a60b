import type { z } from 'zod'
import { instant, key, lenient, lenientList, record, text } from '../parse.ts'

export const change = record({ _key: key, at: instant, note: text })

export type Change = z.output<typeof change>

/** Publication time, last material update, and the list of changes. All points in time are ISO 8601 with offset. */
export const dated = {
  publishedAt: instant,
  lastUpdated: lenient('lastUpdated', instant),
  changes: lenientList('changes', change).transform((changes) =>
    changes.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)),
  ),
} satisfies z.ZodRawShape

/** Whether «Sist oppdatert» tells the reader anything that «Publisert» does not. */
export const isUpdated = (document: { publishedAt: string; lastUpdated: string | undefined }): boolean =>
  document.lastUpdated !== undefined && Date.parse(document.lastUpdated) > Date.parse(document.publishedAt)
