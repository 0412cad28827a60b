import { z } from 'zod'
import { streamProviders } from '../../media/video.ts'
import { choice, instant, optional, optionalText, record } from '../parse.ts'

export const streamStates = ['planned', 'live', 'ended', 'recording', 'removed'] as const
export type StreamState = (typeof streamStates)[number]
/** There is no more of the stream to come. */
export const closedStreamStates: readonly StreamState[] = ['ended', 'recording', 'removed']
export const captionStates = ['none', 'auto', 'reviewed'] as const

const stream = record({
  provider: choice(streamProviders, 'link'),
  videoId: optionalText,
  url: optional(z.url()),
  state: choice(streamStates, 'planned'),
  captions: choice(captionStates, 'none'),
  endedAt: optional(instant),
})
  // Lists go by the stream's state, so the page shows it too, even when there is nothing to watch.
  .refine(
    ({ videoId, url, state }) => videoId !== undefined || url !== undefined || state !== 'planned',
    'a stream needs videoId or url',
  )

export const streamable = { stream: optional(stream) } satisfies z.ZodRawShape
