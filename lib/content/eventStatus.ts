/** What has happened to an event since it was announced. */
export const eventStatuses = ['planned', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'] as const

export type EventStatus = (typeof eventStatuses)[number]

/** Cancelled or postponed: the announced time no longer applies. */
export const isOff = (status: EventStatus | undefined): status is 'cancelled' | 'postponed' =>
  status === 'cancelled' || status === 'postponed'
