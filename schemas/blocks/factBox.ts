import { defineField, defineType } from '@sanity/types'
import { innerTextBlock } from '../fields/text.ts'
import { messages } from '../messages.ts'

export const factBox = defineType({
  name: 'factBox',
  title: 'Faktaboks',
  type: 'object',
  fields: [
    defineField({
      name: 'title',
      title: 'Tittel',
      type: 'string',
      validation: (rule) => rule.required().error(messages.factBoxTitleRequired),
    }),
    defineField({
      name: 'content',
      title: 'Tekst',
      type: 'array',
      of: [innerTextBlock],
      validation: (rule) => rule.required().min(1).error(messages.contentRequired),
    }),
  ],
  preview: {
    select: { title: 'title' },
    prepare: ({ title }) => ({ title: title || 'Faktaboks', subtitle: 'Faktaboks' }),
  },
})
