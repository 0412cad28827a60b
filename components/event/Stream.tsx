import type { Event } from '#lib/content/event.ts'
import { captionsText, streamState, streamText } from '#lib/events/recording.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { VideoPlayer } from '../media/VideoPlayer.tsx'
import { Words } from '../parts/Words.tsx'

/** Editors and others link to the stream from anywhere, so this must never change. */
export const streamAnchor = 'direktesending'

/** The stream or its recording, and its state. There is a player only while there is something to watch. */
export function Stream({ event, now }: { event: Event; now: Date }) {
  if (event.stream === undefined) return null
  const state = streamState(event, now)
  const words = messagesIn(event.language).stream
  const isRecording = state === 'recording'
  const captions = captionsText(event, now)
  return (
    <section className="stream" id={streamAnchor} aria-labelledby="direktesending-tittel">
      <h2 id="direktesending-tittel">
        <Words language={event.language}>{isRecording ? words.recordingTitle : words.title}</Words>
      </h2>
      <p className={state === 'live' ? 'stream-state state-live' : 'stream-state'}>
        <Words language={event.language}>
          {streamText(event, now)}
          {captions && ` ${captions}`}
        </Words>
      </p>
      {(state === 'planned' || state === 'live' || isRecording) && (
        <VideoPlayer
          source={event.stream}
          title={event.title}
          frame="spelar"
          language={event.language}
          play={isRecording ? words.playRecording : words.play}
        />
      )}
    </section>
  )
}
