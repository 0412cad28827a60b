/** What has become of an event since it was announced. */
export const eventStatuses = ['planned', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'] as const

export type EventStatus = (typeof eventStatuses)[number]

/** Called off or put off: the time that was announced no longer holds. */
export const isOff = (status: EventStatus | undefined): status is 'cancelled' | 'postponed' =>
  status === 'cancelled' || status === 'postponed'
