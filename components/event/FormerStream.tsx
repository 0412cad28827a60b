import type { Event } from '#lib/content/event.ts'
import { captionsText } from '#lib/events/recording.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { VideoPlayer } from '../media/VideoPlayer.tsx'
import { Words } from '../parts/Words.tsx'
import { streamAnchor } from './Stream.tsx'

type Props = { event: Event; stream: Event['stream']; now: Date }

/** Which date it was of is not known unless its end is, and so neither is when captions are due. */
const captionsOf = (
  event: Event & { stream: NonNullable<Event['stream']> },
  now: Date,
): string | undefined =>
  event.stream.endedAt === undefined
    ? messagesIn(event.language).stream.captions[event.stream.captions](undefined)
    : captionsText(event, now)

/** The stream of a date before the one that the page tells of: it is closed, and its recording may be watched. */
export function FormerStream({ event, stream, now }: Props) {
  if (stream === undefined || stream.state === 'planned' || stream.state === 'live') return null
  const { stream: words, series } = messagesIn(event.language)
  const isRecording = stream.state === 'recording'
  const captions = isRecording && captionsOf({ ...event, stream }, now)
  return (
    <section className="stream" id={streamAnchor} aria-labelledby="direktesending-tittel">
      <h2 id="direktesending-tittel">
        <Words language={event.language}>{isRecording ? words.recordingTitle : words.title}</Words>
      </h2>
      <p className="stream-state">
        <Words language={event.language}>
          {series.former[stream.state]}
          {captions && ` ${captions}`}
        </Words>
      </p>
      {isRecording && (
        <VideoPlayer
          source={stream}
          title={event.title}
          frame="spelar"
          language={event.language}
          play={words.playRecording}
        />
      )}
    </section>
  )
}
