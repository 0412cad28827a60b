import { z } from 'zod'
import { streamProviders } from '../../media/video.ts'
import { optional, optionalText, text } from '../border.ts'

export const video = z
  .object({
    _type: z.literal('video'),
    _key: text,
    title: text,
    provider: z.enum(streamProviders),
    videoId: optionalText,
    url: optional(z.url()),
  })
  .refine(({ videoId, url }) => videoId !== undefined || url !== undefined, 'a video needs videoId or url')

export type Video = z.output<typeof video>
