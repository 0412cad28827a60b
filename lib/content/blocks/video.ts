import { z } from 'zod'
import { streamProviders } from '../../media/video.ts'
import { choice, key, optional, optionalText, record } from '../parse.ts'

export const video = record({
  _type: z.literal('video'),
  _key: key,
  title: optionalText,
  provider: choice(streamProviders, 'link'),
  videoId: optionalText,
  url: optional(z.url()),
}).refine(
  ({ title, videoId, url }) => [title, videoId, url].some((part) => part !== undefined),
  'a video needs title, videoId or url',
)

export type Video = z.output<typeof video>
