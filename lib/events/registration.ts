import type { Event } from '../content/event.ts'
import { hasPassed } from '../dates/deadline.ts'
import { stateOf } from './state.ts'

type Registrable = Pick<Event, 'startsAt' | 'endsAt' | 'allDay' | 'status' | 'stream' | 'registration'>

/**
 * Whether registration still makes sense: the event is neither over nor cancelled. A postponed event is still to come.
 */
export const isRegistrationWanted = (event: Registrable, now: Date): boolean =>
  event.status === 'postponed' || (event.status !== 'cancelled' && stateOf(event, now) !== 'over')

/** Whether registration for an event is open at `now`. */
export const isRegistrationOpen = (event: Registrable, now: Date): boolean =>
  event.registration !== undefined &&
  isRegistrationWanted(event, now) &&
  !(event.registration.deadline !== undefined && hasPassed(event.registration.deadline, now))
