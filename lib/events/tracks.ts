import type { ProgrammeItem } from '../content/programmeItem.ts'
import { millisecondsOf } from '../dates/oslo.ts'

/** With more columns than this, none is wide enough to be readable. */
const mostColumns = 6

/** The items that begin at one time: for everyone, or a list per track, in the order of the tracks. */
export type TrackRow = { startsAt: string } & ({ all: ProgrammeItem[] } | { tracks: ProgrammeItem[][] })

export type TrackTable = { tracks: string[]; rows: TrackRow[] }

/** A plenary session is for everyone, whatever its track; a break with a track is for that track only. */
const isForAll = ({ kind, track }: ProgrammeItem): boolean => track === undefined || kind === 'plenary'

type Slot = { startsAt: string; all: ProgrammeItem[]; byTrack: Map<string, ProgrammeItem[]> }

/** The items grouped by start time, in chronological order. An item without a time goes with the one before it. */
function slotsOf(items: readonly ProgrammeItem[], first: string): Slot[] {
  const slots = new Map<number, Slot>()
  let startsAt = first
  for (const item of items) {
    startsAt = item.startsAt ?? startsAt
    const at = millisecondsOf(startsAt)
    const slot: Slot = slots.get(at) ?? { startsAt, all: [], byTrack: new Map() }
    slots.set(at, slot)
    const track = isForAll(item) ? undefined : item.track
    if (track === undefined) slot.all.push(item)
    else if (slot.byTrack.get(track)?.push(item) === undefined) slot.byTrack.set(track, [item])
  }
  return [...slots].sort(([one], [other]) => one - other).map(([, slot]) => slot)
}

/**
 * The programme of one day as a table with a column per track, in the order in which the tracks first appear; undefined
 * where a list does as well: without times, with fewer than two tracks, or with more than there is room for.
 */
export function trackTable(items: readonly ProgrammeItem[]): TrackTable | undefined {
  const named = items.flatMap((item) => (isForAll(item) ? [] : (item.track ?? [])))
  const tracks = [...new Set(named)]
  const first = items.find(({ startsAt }) => startsAt !== undefined)?.startsAt
  if (first === undefined || tracks.length < 2 || tracks.length > mostColumns) return undefined
  const rows = slotsOf(items, first).flatMap(({ startsAt, all, byTrack }): TrackRow[] => [
    ...(all.length > 0 ? [{ startsAt, all }] : []),
    ...(byTrack.size > 0 ? [{ startsAt, tracks: tracks.map((track) => byTrack.get(track) ?? []) }] : []),
  ])
  return { tracks, rows }
}
