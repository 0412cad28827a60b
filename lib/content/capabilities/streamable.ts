import { z } from 'zod'
import { streamProviders } from '../../media/video.ts'
import { choice, instant, lenient, optional, optionalText } from '../border.ts'

export const streamStates = ['planned', 'live', 'ended', 'recording', 'removed'] as const
export type StreamState = (typeof streamStates)[number]
export const captionStates = ['none', 'auto', 'reviewed'] as const

const stream = z
  .object({
    provider: z.enum(streamProviders),
    videoId: optionalText,
    url: optional(z.url()),
    state: z.enum(streamStates),
    captions: choice(captionStates, 'none'),
    endedAt: lenient('endedAt', instant),
  })
  .refine(({ videoId, url }) => videoId !== undefined || url !== undefined, 'a stream needs videoId or url')

export type Stream = z.output<typeof stream>

export const streamable = { stream: lenient('stream', stream) } satisfies z.ZodRawShape
