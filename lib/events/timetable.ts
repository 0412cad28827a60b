import { osloDay } from '../dates/oslo.ts'

/** An item of a programme as a timetable places it, half filled in perhaps. */
type Item = {
  _key?: string | undefined
  startsAt?: string | undefined
  endsAt?: string | undefined
  track?: string | undefined
  room?: string | undefined
}

/** What the columns of a timetable are. */
export type By = 'track' | 'room'

/** An item in its place: rows and columns count from 0, and the last is not included. */
export type Cell<I> = { item: I; rows: [number, number]; columns: [number, number] }

/** A head above one or more columns: items of one place that overlap stand side by side. */
export type Head = { name: string; columns: [number, number] }

/** One day: the points in time at which something starts or ends, one more than there are rows. */
export type TimetableDay<I> = { day: string; times: string[]; heads: Head[]; width: number; cells: Cell<I>[] }

/** How long an item without an end is drawn, in ms. */
const shown = 15 * 60_000

type Placed<I> = { item: I; start: number; end: number; name: string }

const msOf = (at: string | undefined): number => (at === undefined ? Number.NaN : Date.parse(at))

function placedOf<I extends Item>(item: I, by: By): Placed<I>[] {
  const [start, end] = [msOf(item.startsAt), msOf(item.endsAt)]
  if (Number.isNaN(start)) return []
  return [{ item, start, end: end > start ? end : start + shown, name: item[by]?.trim() ?? '' }]
}

/** The lane of each item of one place: the first that is free when it starts. */
function lanesOf<I>(placed: readonly Placed<I>[]): Map<Placed<I>, number> {
  const free: number[] = []
  return new Map(
    placed.map((one) => {
      const found = free.findIndex((until) => until <= one.start)
      const lane = found === -1 ? free.length : found
      free[lane] = one.end
      return [one, lane]
    }),
  )
}

function dayOf<I>(day: string, placed: readonly Placed<I>[], names: readonly string[]): TimetableDay<I> {
  const times = [...new Set(placed.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const row = new Map(times.map((time, index) => [time, index]))
  const here = names.filter((name) => placed.some((one) => one.name === name))
  const heads: Head[] = []
  const column = new Map<Placed<I>, number>()
  let width = 0
  for (const name of here) {
    const lanes = lanesOf(placed.filter((one) => one.name === name))
    const wide = Math.max(...lanes.values()) + 1
    for (const [one, lane] of lanes) column.set(one, width + lane)
    heads.push({ name, columns: [width, width + wide] })
    width += wide
  }
  const forAll = lanesOf(placed.filter((one) => one.name === ''))
  // What is for everyone goes across, unless something else stands there at the time.
  const isCrossed = ([all]: [Placed<I>, number]) =>
    placed.some((one) => one !== all && one.start < all.end && all.start < one.end)
  const beside = [...forAll].filter(isCrossed)
  const own = beside.length === 0 ? 0 : Math.max(...beside.map(([, lane]) => lane)) + 1
  for (const [one, lane] of beside) column.set(one, width + lane)
  if (own > 0) heads.push({ name: '', columns: [width, width + own] })
  width = Math.max(width + own, 1)
  const cells = placed.map((one): Cell<I> => {
    const at = column.get(one)
    return {
      item: one.item,
      rows: [row.get(one.start) ?? 0, row.get(one.end) ?? 0],
      columns: at === undefined ? [0, width] : [at, at + 1],
    }
  })
  return { day, times: times.map((time) => new Date(time).toISOString()), heads, width, cells }
}

/**
 * A programme as a timetable: for each day in Oslo a column per track or room, in the order in which they first appear, and
 * a row from each time to the next. An item belongs to the day on which it starts; those without a start are left out.
 */
export function timetableOf<I extends Item>(items: readonly I[], by: By): TimetableDay<I>[] {
  const placed = items.flatMap((item) => placedOf(item, by)).sort((a, b) => a.start - b.start)
  const names = [...new Set(items.map((item) => item[by]?.trim() ?? ''))].filter((name) => name !== '')
  const days = Map.groupBy(placed, ({ start }) => osloDay(new Date(start)))
  return [...days].map(([day, those]) => dayOf(day, those, names))
}
