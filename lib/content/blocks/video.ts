import { z } from 'zod'
import { streamProviders } from '../../media/video.ts'
import { choice, key, optional, optionalText, record, text } from '../parse.ts'

export const video = record({
  _type: z.literal('video'),
  _key: key,
  title: text,
  provider: choice(streamProviders, 'link'),
  videoId: optionalText,
  url: optional(z.url()),
}).refine(({ videoId, url }) => videoId !== undefined || url !== undefined, 'a video needs videoId or url')

export type Video = z.output<typeof video>
