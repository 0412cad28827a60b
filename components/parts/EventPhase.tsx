import type { Event } from '#lib/content/event.ts'
import { isOff } from '#lib/content/eventStatus.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import type { Staged } from '#lib/events/recording.ts'
import { stateOf } from '#lib/events/state.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Words } from './Words.tsx'

type Props = { event: Staged & Pick<Event, 'status'>; now: Instant; language?: ContentLanguage }

/** Whether an event is on or over, after its time; nothing of one that is yet to begin, or that was called off. */
export function EventPhase({ event, now, language = 'nn' }: Props) {
  if (isOff(event.status)) return null
  const state = stateOf(event, now)
  if (state === 'upcoming') return null
  const words = messagesIn(language).event
  return (
    <>
      {' '}
      <span className={state === 'over' ? 'phase-over' : 'phase-on'}>
        <Words language={language}>{state === 'over' ? words.isOver : words.phase.ongoing}</Words>
      </span>
    </>
  )
}
