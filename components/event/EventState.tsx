import type { Event } from '#lib/content/event.ts'
import { isOff } from '#lib/content/eventStatus.ts'
import { clockText } from '#lib/dates/format.ts'
import { stateOf } from '#lib/events/state.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Words } from '../parts/Words.tsx'

/** The event's state in words: called off, upcoming, under way, over. */
export function EventState({ event, now }: { event: Event; now: Date }) {
  const { phase: words, status } = messagesIn(event.language).event
  if (isOff(event.status)) {
    return (
      <p className="state state-off">
        <Words language={event.language}>{status[event.status]}</Words>
      </p>
    )
  }
  const phase = stateOf(event, now)
  const text = phase === 'started' ? words.started(clockText(event.startsAt, event.language)) : words[phase]
  return (
    <p className={`state state-${phase}`}>
      <Words language={event.language}>{text}</Words>
    </p>
  )
}
