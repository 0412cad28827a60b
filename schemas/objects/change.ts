import { defineField, defineType } from '@sanity/types'
import { instantField } from '../fields/instant.ts'
import { messages } from '../messages.ts'
import { dateInWords } from '../when.ts'

export const change = defineType({
  name: 'change',
  title: 'Endring',
  type: 'object',
  fields: [
    instantField({
      name: 'at',
      title: 'Når',
      initialValue: () => new Date().toISOString(),
      required: messages.changeAtRequired,
    }),
    defineField({
      name: 'note',
      title: 'Kva som er endra',
      type: 'text',
      rows: 2,
      validation: (rule) => rule.required().error(messages.changeNoteRequired),
    }),
  ],
  preview: {
    select: { note: 'note', at: 'at' },
    prepare: ({ note, at }) => ({ title: note || 'Endring', subtitle: dateInWords(at) ?? '' }),
  },
})
