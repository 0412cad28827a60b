import type { Event } from '#lib/content/event.ts'
import { isWatched, streamState } from '#lib/events/recording.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Words } from '../parts/Words.tsx'
import { streamAnchor } from './Stream.tsx'

/** A link down to the stream: a button while it is what readers come for, a plain link before. */
export function StreamLink({ event, now }: { event: Event; now: Date }) {
  const state = streamState(event, now)
  if (state !== 'planned' && state !== 'live' && state !== 'recording') return null
  const words = messagesIn(event.language).stream
  return (
    <p className="act stream-link">
      <a className={isWatched(event, now) ? 'ds-button' : 'ds-link'} href={`#${streamAnchor}`}>
        <Words language={event.language}>{state === 'recording' ? words.goToRecording : words.goTo}</Words>
      </a>
    </p>
  )
}
