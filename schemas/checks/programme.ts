import type { ProgrammeItem } from '#lib/content/programmeItem.ts'
import { osloDay } from '#lib/dates/oslo.ts'
import { isInstant } from '#lib/dates/written.ts'
import { plainName } from '#lib/text/nearNames.ts'
import { messages } from '../messages.ts'
import { timeInWords, whenInWords } from '../when.ts'

/** An item of a programme as a form has it, half filled in perhaps. */
export type Item = {
  _key?: string
  kind?: ProgrammeItem['kind']
  topic?: string
  startsAt?: string
  endsAt?: string
  track?: string
  room?: string
  speakers?: readonly { _ref?: string; name?: string; organisation?: string }[]
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

/** Tells of an item whether it starts before its event, or goes on after it. */
function isOutside(event: Frame): (item: Item) => boolean {
  if (!isInstant(event.startsAt)) return () => false
  // An event of whole days lasts from the first minute of its first day to the last of its last.
  const place = event.allDay === true ? osloDay : (at: string) => Date.parse(at)
  const [start, end] = [place(event.startsAt), isInstant(event.endsAt) ? place(event.endsAt) : undefined]
  return ({ startsAt, endsAt }) =>
    [startsAt, endsAt]
      .filter(isInstant)
      .some((at) => place(at) < start || (end !== undefined && place(at) > end))
}

/** The items that are outside the event, each with a message that names it and says when the event is. */
export function outsideEvent(items: readonly Item[], event: Frame): Remark[] {
  const isOut = isOutside(event)
  return items
    .filter((item) => item._key !== undefined && isOut(item))
    .map((item) => ({
      key: item._key ?? '',
      message: messages.itemOutside(
        nameOf(item),
        isInstant(event.startsAt) ? (whenInWords(event.startsAt) ?? '') : '',
        isInstant(event.endsAt) ? whenInWords(event.endsAt) : undefined,
      ),
    }))
}

/** Start and end in ms; an item without an end takes no time, and so meets only what goes on when it starts. */
function spanOf({ startsAt, endsAt }: Item): [number, number] | undefined {
  if (!isInstant(startsAt)) return undefined
  const start = Date.parse(startsAt)
  return [start, isInstant(endsAt) ? Math.max(Date.parse(endsAt), start + 1) : start + 1]
}

/** What an item takes up alone for as long as it lasts: by its key, and how to say that two items share it. */
type Holding = { key: string; shared: string }

const holding = (kind: string, name: string | undefined, say: (name: string) => string): Holding[] =>
  name?.trim() ? [{ key: `${kind} ${plainName(name)}`, shared: say(name.trim()) }] : []

const placesOf = ({ room, track }: Item): Holding[] => [
  ...holding('room', room, messages.sameRoom),
  ...holding('track', track, messages.sameTrack),
]

/** A person is known by the document, another by the name; an organisation may send several at a time. */
const speakersOf = ({ speakers = [] }: Item): Holding[] =>
  speakers.flatMap(({ _ref, name }) =>
    _ref === undefined
      ? holding('name', name, messages.sameSpeaker)
      : [{ key: `person ${_ref}`, shared: messages.samePerson }],
  )

type Placed = { item: Item; index: number; span: [number, number] }

/** Of items that overlap, the later in the programme, with the one that it overlaps. */
type Clash = { item: Item; other: Item; shared: string }

const inOrder = (a: Placed, b: Placed): number => a.span[0] - b.span[0] || a.index - b.index

/**
 * The items that share something at the same time, each once, by the item's index. One pass over the items in order of
 * time: against each stands the one before it that lasts longest.
 */
function overlaps(items: readonly Item[], holdingsOf: (item: Item) => Holding[]): Map<number, Clash> {
  const placed = items.flatMap((item, index): Placed[] => {
    const span = item.cancelled ? undefined : spanOf(item)
    return span === undefined ? [] : [{ item, index, span }]
  })
  const longest = new Map<string, Placed>()
  const found = new Map<number, Clash>()
  for (const one of placed.sort(inOrder)) {
    for (const { key, shared } of holdingsOf(one.item)) {
      const before = longest.get(key)
      if (before !== undefined && before !== one && one.span[0] < before.span[1]) {
        const [other, later] = before.index < one.index ? [before, one] : [one, before]
        if (!found.has(later.index)) found.set(later.index, { item: later.item, other: other.item, shared })
      }
      if (before === undefined || one.span[1] > before.span[1]) longest.set(key, one)
    }
  }
  return found
}

/**
 * The items that are in the same room or the same track as another at the same time, or have a speaker in common with
 * one: each at the later of the two in the programme. Takes time in proportion to the items, for sorting aside.
 */
export const clashes = (items: readonly Item[]): Remark[] => {
  const [places, speakers] = [overlaps(items, placesOf), overlaps(items, speakersOf)]
  return items.flatMap(({ _key }, index) =>
    [places.get(index), speakers.get(index)].flatMap((clash) =>
      clash === undefined || _key === undefined
        ? []
        : [{ key: _key, message: messages.itemClash(nameOf(clash.item), nameOf(clash.other), clash.shared) }],
    ),
  )
}
