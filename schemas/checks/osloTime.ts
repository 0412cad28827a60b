const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const hour = 3_600_000

/** Minutes that Oslo's clock is ahead of UTC at a point in time (milliseconds): 60 in winter, 120 in summer. */
function offset(at: number): number {
  const value = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = value
  return Math.round((Date.UTC(year, month - 1, day, hour, minute) - at) / 60_000)
}

/** What the night of a clock change does to a time: its clock reading comes twice, follows a gap, or neither. */
export function clockChangeAt(instant: string): 'ambiguous' | 'afterGap' | undefined {
  const at = Date.parse(instant)
  if (Number.isNaN(at)) return undefined
  const here = offset(at)
  if (offset(at + hour) < here || offset(at - hour) > here) return 'ambiguous'
  if (offset(at - hour) < here) return 'afterGap'
  return undefined
}
