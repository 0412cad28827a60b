import { type EventStatus, eventStatuses, isOff } from '#lib/content/eventStatus.ts'
import { instantIn } from '#lib/dates/written.ts'
import { phaseOf } from '#lib/events/phase.ts'
import { isRecord } from '#lib/json/record.ts'
import { datesIn } from '../series/dates.ts'

/** What an editor can announce about something published, in one step. */
export const kinds = ['cancel', 'postpone', 'move', 'moveOnline', 'recording', 'withdraw'] as const

export type Kind = (typeof kinds)[number]

/** A document as stored; nothing in it has been parsed. */
export type Fields = Record<string, unknown>

/** An event's status; planned when it has none that is known. */
export const statusOf = ({ status }: Fields): EventStatus =>
  eventStatuses.find((known) => known === status) ?? 'planned'

/** The types that can be withdrawn: their page stays, with the reason above it. Events have the other announcements too. */
export const isWithdrawable = (type: string): boolean => type === 'article' || type === 'event'

/** Whether readers are told that a document is withdrawn. */
export const isWithdrawn = ({ withdrawn }: Fields): boolean => withdrawn !== undefined && withdrawn !== null

const streamStateOf = ({ stream }: Fields): unknown => (isRecord(stream) ? stream.state : undefined)

/** Whether readers are shown a recording of an event. */
export const isRecorded = (event: Fields): boolean => streamStateOf(event) === 'recording'

/** The starts that were announced before, oldest first. */
export const previousStartsOf = ({ previousStarts }: Fields): unknown[] =>
  Array.isArray(previousStarts) ? previousStarts : []

/** Where an event is in time; undefined without a start. */
function phaseIn(event: Fields, now: Date) {
  const startsAt = instantIn(event.startsAt)
  if (startsAt === undefined) return undefined
  return phaseOf({ startsAt, endsAt: instantIn(event.endsAt), allDay: event.allDay === true }, now)
}

/** Whether a date of a series after its first is yet to come, or on. */
function hasDateToCome({ repeats, allDay }: Fields, now: Date): boolean {
  return datesIn(repeats).some((date) => {
    const phase = phaseIn({ ...date, allDay }, now)
    return date.status !== 'cancelled' && phase !== undefined && phase !== 'over'
  })
}

/** What makes sense to announce about a published document at `now`, in the order in which it is offered. */
export function offered(published: Fields, now: Date): Kind[] {
  if (isWithdrawn(published)) return []
  if (published._type !== 'event') return ['withdraw']
  const [status, phase] = [statusOf(published), phaseIn(published, now)]
  const isFirstToCome = phase !== undefined && phase !== 'over'
  const toCome = isFirstToCome || hasDateToCome(published, now)
  const makesSense: Record<Kind, boolean> = {
    cancel: toCome && status !== 'cancelled',
    postpone: toCome && !isOff(status),
    // A postponed event gets its new date when it has one, which may be long after the first.
    // It is the first date of a series that moves; each of the others moves by itself.
    move: (isFirstToCome && status !== 'cancelled') || (phase !== undefined && status === 'postponed'),
    moveOnline: toCome && !isOff(status) && status !== 'movedOnline' && published.attendance !== 'online',
    recording: phase !== undefined && phase !== 'upcoming' && !isOff(status) && !isRecorded(published),
    withdraw: true,
  }
  return kinds.filter((kind) => makesSense[kind])
}

/** Which announcement can be taken back at `now`: the one that decides what readers see; undefined when there is none. */
export function undoable(published: Fields, now: Date): Kind | undefined {
  if (isWithdrawn(published)) return 'withdraw'
  if (published._type !== 'event') return undefined
  const [status, phase] = [statusOf(published), phaseIn(published, now)]
  if (status === 'cancelled') return 'cancel'
  if (status === 'postponed') return 'postpone'
  if (isRecorded(published)) return 'recording'
  const isOver = phase === undefined || phase === 'over'
  if (isOver && !(status === 'movedOnline' && hasDateToCome(published, now))) return undefined
  if (status === 'rescheduled') return previousStartsOf(published).length > 0 ? 'move' : undefined
  return status === 'movedOnline' ? 'moveOnline' : undefined
}
