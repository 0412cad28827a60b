import { osloDay } from '#lib/dates/oslo.ts'
import { messages } from '../messages.ts'
import { timeInWords, whenInWords } from '../when.ts'
import { isInstant } from './order.ts'

/** An item of a programme as a form has it, half filled in perhaps. */
export type Item = {
  _key?: string
  topic?: string
  startsAt?: string
  endsAt?: string
  track?: string
  room?: string
  cancelled?: boolean
}

/** The event that a programme belongs to. */
export type Frame = { startsAt?: unknown; endsAt?: unknown; allDay?: unknown }

/** What is wrong with one item, by its key. */
export type Remark = { key: string; message: string }

const nameOf = ({ topic, startsAt }: Item): string => {
  const time = timeInWords(startsAt)
  return topic?.trim() || (time ? messages.itemAt(time) : messages.itemUntitled)
}

/** Whether an item starts before its event, or goes on after it. */
function isOutside({ startsAt, endsAt }: Item, event: Frame): boolean {
  if (!isInstant(event.startsAt)) return false
  // An event of whole days lasts from the first minute of its first day to the last of its last.
  const place = event.allDay === true ? osloDay : (at: string) => Date.parse(at)
  const [start, end] = [place(event.startsAt), isInstant(event.endsAt) ? place(event.endsAt) : undefined]
  return [startsAt, endsAt]
    .filter(isInstant)
    .some((at) => place(at) < start || (end !== undefined && place(at) > end))
}

/** The items that are outside the event, each with a message that names it and says when the event is. */
export function outsideEvent(items: readonly Item[], event: Frame): Remark[] {
  return items
    .filter((item) => item._key !== undefined && isOutside(item, event))
    .map((item) => ({
      key: item._key ?? '',
      message: messages.itemOutside(
        nameOf(item),
        isInstant(event.startsAt) ? (whenInWords(event.startsAt) ?? '') : '',
        isInstant(event.endsAt) ? whenInWords(event.endsAt) : undefined,
      ),
    }))
}

const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a.trim() !== '' && a.trim().toLowerCase() === b?.trim().toLowerCase()

/** Start and end in ms; an item without an end takes no time, and so meets only what goes on when it starts. */
function spanOf({ startsAt, endsAt }: Item): [number, number] | undefined {
  if (!isInstant(startsAt)) return undefined
  const start = Date.parse(startsAt)
  return [start, isInstant(endsAt) ? Math.max(Date.parse(endsAt), start + 1) : start + 1]
}

const overlap = (a: [number, number], b: [number, number]): boolean => a[0] < b[1] && b[0] < a[1]

/** Where two items cannot both be at once: the room or the track that they share. */
const sharedPlace = (a: Item, b: Item): string | undefined => {
  if (same(a.room, b.room)) return messages.sameRoom(a.room?.trim() ?? '')
  return same(a.track, b.track) ? messages.sameTrack(a.track?.trim() ?? '') : undefined
}

/** How an item clashes with one before it; undefined when it does not. */
function clashWith(item: Item, before: readonly Item[]): string | undefined {
  const span = spanOf(item)
  if (!span || item.cancelled) return undefined
  for (const other of before) {
    const taken = spanOf(other)
    const place = sharedPlace(item, other)
    if (place && taken && !other.cancelled && overlap(span, taken)) {
      return messages.itemClash(nameOf(item), nameOf(other), place)
    }
  }
  return undefined
}

/** The items that are in the same room, or in the same track, as one before them and at the same time. */
export const clashes = (items: readonly Item[]): Remark[] =>
  items.flatMap((item, index) => {
    const message = item._key === undefined ? undefined : clashWith(item, items.slice(0, index))
    return message === undefined ? [] : [{ key: item._key ?? '', message }]
  })
