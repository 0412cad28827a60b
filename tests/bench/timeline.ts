/** A stretch of time, in ms since 1970 by the real clock; `to` is undefined while it lasts. */
export type Stretch = { from: number; to?: number }

/** The sites' clock was set to be so many ms ahead of the real one. */
export type Setting = { from: number; ahead: number }

/** What went on while planned changes came and went. */
export type Timeline = { settings: Setting[]; outages: Stretch[] }

/** What is promised of a planned change, in ms: after its time, and after an outage has ended. */
export const promised = { usual: 1_000, afterOutage: 5_000 }

/** How closely the harness knows when a clock was set, in ms: the sites look at it every 20 ms. */
const exactness = 60

const aheadAt = ({ settings }: Timeline, time: number): number =>
  settings.findLast(({ from }) => from <= time)?.ahead ?? 0

/** How many ms before its time something was done at `time`, by the sites' clock; 0 when it was not. */
export function earlyBy(timeline: Timeline, at: number, time: number): number {
  const around = [time - exactness, time, time + exactness]
  return Math.max(0, Math.min(...around.map((each) => at - (each + aheadAt(timeline, each)))))
}

/** When it fell due, by the real clock: the start of the stretch up to `time` in which the sites' clock was past `at`. */
function dueBefore(timeline: Timeline, at: number, plannedAt: number, time: number): number {
  let due = time
  const settings = [{ from: Number.NEGATIVE_INFINITY, ahead: 0 }, ...timeline.settings]
  for (const { from, ahead } of settings.toReversed()) {
    if (from > time) continue
    const here = Math.max(at - ahead, from)
    // It fell due within this setting, or before it.
    if (here > due) break
    due = here
    if (here > from) break
  }
  return Math.max(due, plannedAt)
}

/** How many ms later than promised something was done at `time`; 0 when it was not. */
export function lateBy(
  timeline: Timeline,
  { at, plannedAt, time }: { at: number; plannedAt: number; time: number },
): number {
  const due = dueBefore(timeline, at, plannedAt, time)
  let limit = due + promised.usual
  for (const { from, to = Number.POSITIVE_INFINITY } of timeline.outages) {
    if (from <= limit && to >= due) limit = Math.max(limit, to + promised.afterOutage)
  }
  return Math.max(0, time - limit - exactness)
}
