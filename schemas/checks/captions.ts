import { isInstant } from '#lib/dates/written.ts'
import { captionsDueAfter } from '#lib/events/recording.ts'
import { messages } from '../messages.ts'
import { dateInWords } from '../when.ts'

export type Stream = { state?: unknown; captions?: unknown; endedAt?: unknown }

const isRecording = ({ state }: Stream): boolean => state === 'recording'

const lacksCaptions = ({ captions }: Stream): boolean => captions === undefined || captions === 'none'

/** Whether a recording that is to have captions says when the stream ended, from which the time limit is counted. */
export const checkEnded = (stream: Stream): true | string =>
  isRecording(stream) && lacksCaptions(stream) && stream.endedAt === undefined
    ? messages.endedAtMissing
    : true

/** Whether a recording has the captions that the law wants, or time left to make them, at `now` (ms). */
export function checkCaptions(stream: Stream, now: number): true | string {
  if (!isRecording(stream) || !lacksCaptions(stream)) return true
  if (!isInstant(stream.endedAt)) return messages.captionsMissing
  const due = captionsDueAfter(stream.endedAt)
  const day = dateInWords(due.toISOString()) ?? ''
  return due.getTime() < now ? messages.captionsLate(day) : messages.captionsDue(day)
}
