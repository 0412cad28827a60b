import { osloDay } from '#lib/dates/oslo.ts'
import { instantIn } from '#lib/dates/written.ts'
import { isRecord } from '#lib/json/record.ts'

/** A date of a series after its first, as a form has it: half filled in perhaps. */
export type StoredDate = {
  _key: string
  _type?: string
  startsAt?: string
  endsAt?: string
  status?: string
  previousStart?: string
  reason?: string
  place?: { name?: string; address?: string }
}

/** The dates of a series as a form has them: an entry that is no date is none of ours. */
export const datesIn = (repeats: unknown): StoredDate[] =>
  Array.isArray(repeats)
    ? repeats.filter((one): one is StoredDate => isRecord(one) && typeof one._key === 'string')
    : []

/** When an event begins first, and ends: ISO 8601; undefined without a start. */
export type First = { startsAt: string; endsAt: string | undefined }

export function firstOf(event: Record<string, unknown>): First | undefined {
  const startsAt = instantIn(event.startsAt)
  return startsAt === undefined ? undefined : { startsAt, endsAt: instantIn(event.endsAt) }
}

/** The start that a date had before it was moved, or else the one that it has; undefined without any. */
const plannedStart = ({ status, startsAt, previousStart }: StoredDate): string | undefined =>
  (status === 'rescheduled' ? instantIn(previousStart) : undefined) ?? instantIn(startsAt)

/** The day in Oslo that a date was planned for, as `2027-05-12`. */
export function plannedDay(date: StoredDate): string | undefined {
  const start = plannedStart(date)
  return start === undefined ? undefined : osloDay(start)
}

/** Whether somebody has said something of this date alone: it is never removed without a question. */
export const isChanged = ({ status, reason, place }: StoredDate): boolean =>
  status !== undefined || Boolean(reason?.trim()) || place !== undefined

/** In order of time; a date without a start comes last. */
export const byStart = (dates: readonly StoredDate[]): StoredDate[] =>
  [...dates].sort((a, b) => startOf(a) - startOf(b))

function startOf({ startsAt }: StoredDate): number {
  const start = instantIn(startsAt)
  return start === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(start)
}
