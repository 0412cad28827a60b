import { defineField, defineType } from '@sanity/types'
import { choices, languageTitles } from '../choices.ts'
import { innerTextBlock } from '../fields/text.ts'
import { messages } from '../messages.ts'
import { plainText } from '../plainText.ts'

export const quotation = defineType({
  name: 'quotation',
  title: 'Sitat',
  type: 'object',
  fields: [
    defineField({
      name: 'content',
      title: 'Sitat',
      description: 'Ordrett, utan hermeteikn.',
      type: 'array',
      of: [innerTextBlock],
      validation: (rule) => rule.required().min(1).error(messages.quotationRequired),
    }),
    defineField({
      name: 'source',
      title: 'Kjelde',
      description: 'Kven som har sagt eller skrive det.',
      type: 'string',
    }),
    defineField({
      name: 'language',
      title: 'Språk',
      description: 'Berre når sitatet er på eit anna språk enn saka.',
      type: 'string',
      options: choices(languageTitles),
    }),
  ],
  preview: {
    select: { content: 'content', source: 'source' },
    prepare: ({ content, source }) => ({
      title: plainText(content) || 'Sitat',
      subtitle: source ? `Sitat: ${source}` : 'Sitat',
    }),
  },
})
