import { defineField, defineType } from '@sanity/types'
import { calloutToneTitles, choices } from '../choices.ts'
import { innerTextBlock } from '../fields/text.ts'
import { messages } from '../messages.ts'
import { plainText } from '../plainText.ts'

export const callout = defineType({
  name: 'callout',
  title: 'Merknad',
  type: 'object',
  fields: [
    defineField({
      name: 'tone',
      title: 'Slag',
      type: 'string',
      options: { ...choices(calloutToneTitles), layout: 'radio', direction: 'horizontal' },
      initialValue: 'info',
    }),
    defineField({ name: 'title', title: 'Tittel', type: 'string' }),
    defineField({
      name: 'content',
      title: 'Tekst',
      type: 'array',
      of: [innerTextBlock],
      validation: (rule) => rule.required().min(1).error(messages.contentRequired),
    }),
  ],
  preview: {
    select: { title: 'title', content: 'content' },
    prepare: ({ title, content }) => ({
      title: title || plainText(content) || 'Merknad',
      subtitle: 'Merknad',
    }),
  },
})
