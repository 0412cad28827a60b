import { defineField, defineType } from '@sanity/types'
import { providers, streamProviders } from '#lib/media/video.ts'
import { videoSource } from '../fields/videoSource.ts'
import { messages } from '../messages.ts'

const providerTitle = (provider: unknown): string => {
  const name = streamProviders.find((known) => known === provider)
  return name ? providers[name].title : ''
}

export const video = defineType({
  name: 'video',
  title: 'Video',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Tittel',
      description: 'Kva videoen viser.',
      type: 'string',
      validation: (rule) => rule.required().error(messages.videoTitleRequired),
    }),
    ...videoSource,
  ],
  preview: {
    select: { title: 'title', provider: 'provider' },
    prepare: ({ title, provider }) => ({
      title: title || 'Video',
      subtitle: ['Video', providerTitle(provider)].filter(Boolean).join(': '),
    }),
  },
})
