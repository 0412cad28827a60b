import type { z } from 'zod'
import { instant, key, lenientList, optional, record, text } from '../parse.ts'

/** A change is shown by its note, and without its date when that cannot be read. */
export const change = record({ _key: key, at: optional(instant), note: text })

export type Change = z.output<typeof change>

/** Changes without a date come last. */
const millisecondsIn = ({ at }: Change): number => (at === undefined ? 0 : Date.parse(at))

/** Publication time, last material update, and the list of changes. All points in time are ISO 8601 with offset. */
export const dated = {
  publishedAt: instant,
  lastUpdated: optional(instant),
  changes: lenientList(change).transform((changes) =>
    changes.toSorted((a, b) => millisecondsIn(b) - millisecondsIn(a)),
  ),
} satisfies z.ZodRawShape

/** Whether «Sist oppdatert» tells the reader anything that «Publisert» does not. */
export const isUpdated = (document: { publishedAt: string; lastUpdated: string | undefined }): boolean =>
  document.lastUpdated !== undefined && Date.parse(document.lastUpdated) > Date.parse(document.publishedAt)
