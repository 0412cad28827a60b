import { osloClock } from '#lib/dates/oslo.ts'

const hour = 3_600_000

/** Oslo's offset from UTC, as text that sorts: `+01:00` in winter, `+02:00` in summer. */
const offset = (at: number): string => osloClock(new Date(at)).offset

/** What a clock change means for a time: its local time occurs twice, follows a gap, or neither. */
export function clockChangeAt(instant: string): 'ambiguous' | 'afterGap' | undefined {
  const at = Date.parse(instant)
  if (Number.isNaN(at)) return undefined
  const here = offset(at)
  if (offset(at + hour) < here || offset(at - hour) > here) return 'ambiguous'
  if (offset(at - hour) < here) return 'afterGap'
  return undefined
}
