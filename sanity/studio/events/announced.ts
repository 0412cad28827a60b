import { clockShift } from '#lib/dates/shift.ts'
import { instantIn } from '#lib/dates/written.ts'
import { isRecord } from '#lib/json/record.ts'
import type { StoredVideo } from '#lib/media/videoAddress.ts'
import { following } from '../series/change.ts'
import { datesIn, type First, firstOf } from '../series/dates.ts'
import { type Fields, previousStartsOf } from './kinds.ts'
import { shiftedItem, shiftedValue } from './shift.ts'

/** What each announcement asks an editor for. */
export type Wanted = {
  cancel: { reason: string }
  postpone: { reason: string }
  /** `startsAt` and `endsAt` are ISO 8601; without an end, the event has none. `follows` is whether the other dates of a series move as far. */
  move: { reason: string; startsAt: string; endsAt: string | undefined; follows: boolean }
  /** Without a video, `note` says how readers get its address. */
  moveOnline: { reason: string; video: StoredVideo | undefined; note: string }
  recording: { video: StoredVideo; captions: string }
  /** `replacement` is the published id of what readers are sent on to. */
  withdraw: { reason: string; replacement: string | undefined }
}

/** An announcement with what the editor said. */
export type Announcement = { [K in keyof Wanted]: { kind: K } & Wanted[K] }[keyof Wanted]

const textOf = (text: string): string | undefined => text.trim() || undefined

/** The other fields of a stream, without where its video was. */
function restOf(stream: unknown): Fields {
  const { provider, videoId, url, ...rest } = isRecord(stream) ? stream : {}
  return rest
}

/** Where the captions' deadline is counted from: when the stream ended, which is not after now. */
function endOf({ stream, endsAt, startsAt }: Fields, now: string): unknown {
  if (isRecord(stream) && stream.endedAt !== undefined) return stream.endedAt
  const end = instantIn(endsAt) ?? instantIn(startsAt)
  return end !== undefined && Date.parse(end) < Date.parse(now) ? end : now
}

/** The end of an event that gets another start: as much later on Oslo's clock; undefined when it has none. */
export function endAfterMove({ startsAt, endsAt }: Fields, start: string): string | undefined {
  const [from, end] = [instantIn(startsAt), instantIn(endsAt)]
  return from === undefined || end === undefined ? end : shiftedValue(end, clockShift(from, start))
}

function moved(
  published: Fields,
  source: Fields,
  { reason, startsAt, endsAt, follows }: Wanted['move'],
  now: string,
): Fields {
  const from = instantIn(source.startsAt)
  const by = from === undefined ? 0 : clockShift(from, startsAt)
  const { programme } = source
  return {
    status: 'rescheduled',
    statusReason: textOf(reason),
    // What readers were told last, also when the draft has another start.
    previousStarts: [...previousStartsOf(source), published.startsAt],
    startsAt,
    endsAt,
    ...(Array.isArray(programme) && { programme: programme.map((item) => shiftedItem(item, by)) }),
    ...(follows && { repeats: datesAfterMove(source, { startsAt, endsAt }, now).dates }),
  }
}

/** The other dates of a series as they are once the first has moved, and how many of them move with it. */
export function datesAfterMove(source: Fields, to: First, now: string) {
  const [dates, from] = [datesIn(source.repeats), firstOf(source)]
  return from ? following(dates, from, to, new Date(now)) : { dates, count: 0 }
}

const joined = (separator: string, ...texts: unknown[]): string | undefined =>
  texts.filter((text) => typeof text === 'string' && text !== '').join(separator) || undefined

/**
 * An event that is moved online keeps its place, which the page shows as the original one, crossed out. How to get the
 * address stands with the registration; in the reason where there is none.
 */
function movedOnline(
  { stream, registration }: Fields,
  { reason, video, note }: Wanted['moveOnline'],
): Fields {
  const told = textOf(note)
  const own = isRecord(registration) ? registration : undefined
  return {
    status: 'movedOnline',
    statusReason: joined(' ', textOf(reason), own ? undefined : told),
    attendance: 'online',
    ...(video && { stream: { ...restOf(stream), ...video, state: 'planned' } }),
    ...(told && own && { registration: { ...own, note: joined('\n', own.note, told) } }),
  }
}

/**
 * The fields that an announcement sets, all in one publication; an undefined one is removed. `source` is what is
 * published with them: the draft, or `published` itself. `now` is the instant of the publication (ISO 8601).
 */
export function announced(
  announcement: Announcement,
  published: Fields,
  source: Fields,
  now: string,
): Fields {
  switch (announcement.kind) {
    case 'cancel':
      return { status: 'cancelled', statusReason: textOf(announcement.reason) }
    case 'postpone':
      return { status: 'postponed', statusReason: textOf(announcement.reason) }
    case 'move':
      return moved(published, source, announcement, now)
    case 'moveOnline':
      return movedOnline(source, announcement)
    case 'recording': {
      const { video, captions } = announcement
      const endedAt = endOf(source, now)
      return { stream: { ...restOf(source.stream), ...video, state: 'recording', captions, endedAt } }
    }
    case 'withdraw': {
      const { reason, replacement } = announcement
      const reference = replacement && { replacement: { _type: 'reference', _ref: replacement } }
      return { withdrawn: { at: now, reason: reason.trim(), ...reference } }
    }
  }
}
