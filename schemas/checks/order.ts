/** Whether one point in time is before another. False when either is missing: another rule handles absence. */
export function isBefore(instant: unknown, other: unknown): boolean {
  if (typeof instant !== 'string' || typeof other !== 'string') return false
  return Date.parse(instant) < Date.parse(other)
}

/** Whether the end is after the start; true when either is missing. */
export function endsAfterStart(endsAt: unknown, startsAt: unknown): boolean {
  if (typeof endsAt !== 'string' || typeof startsAt !== 'string') return true
  return Date.parse(endsAt) > Date.parse(startsAt)
}
