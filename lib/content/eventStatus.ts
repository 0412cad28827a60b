/** What has become of an event since it was announced. */
export const eventStatuses = ['planned', 'cancelled', 'postponed', 'rescheduled', 'movedOnline'] as const

export type EventStatus = (typeof eventStatuses)[number]
