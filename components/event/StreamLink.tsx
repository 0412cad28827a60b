import type { Event } from '#lib/content/event.ts'
import { streamState } from '#lib/events/recording.ts'
import { messages } from '#lib/messages/index.ts'
import { streamAnchor } from './Stream.tsx'

/** The short way down to the stream, while there is something to see. */
export function StreamLink({ event, now }: { event: Event; now: Date }) {
  const state = streamState(event, now)
  if (state !== 'planned' && state !== 'live' && state !== 'recording') return null
  return (
    <p className="stream-link">
      <a className="ds-button" href={`#${streamAnchor}`}>
        {state === 'recording' ? messages.stream.goToRecording : messages.stream.goTo}
      </a>
    </p>
  )
}
