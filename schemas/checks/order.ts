/** Whether one point in time is before another. False when either is missing: absence is another rule's concern. */
export function isBefore(instant: unknown, other: unknown): boolean {
  if (typeof instant !== 'string' || typeof other !== 'string') return false
  return Date.parse(instant) < Date.parse(other)
}

/** Whether something that starts ends at a later time; true when either is missing. */
export function endsAfterStart(endsAt: unknown, startsAt: unknown): boolean {
  if (typeof endsAt !== 'string' || typeof startsAt !== 'string') return true
  return Date.parse(endsAt) > Date.parse(startsAt)
}
