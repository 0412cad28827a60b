import type { Event } from '../content/event.ts'
import { hasPassed } from '../dates/deadline.ts'
import { stateOf } from './state.ts'

type Registrable = Pick<Event, 'startsAt' | 'endsAt' | 'allDay' | 'status' | 'stream' | 'registration'>

/** Whether signing up has not ended with the event itself, which is neither over nor called off; put off, it is yet to come. */
export const isRegistrationWanted = (event: Registrable, now: Date): boolean =>
  event.status === 'postponed' || (event.status !== 'cancelled' && stateOf(event, now) !== 'over')

/** Whether one can sign up for an event at `now`. */
export const isRegistrationOpen = (event: Registrable, now: Date): boolean =>
  event.registration !== undefined &&
  isRegistrationWanted(event, now) &&
  !(event.registration.deadline !== undefined && hasPassed(event.registration.deadline, now))
