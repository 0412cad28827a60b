import { defineField, defineType } from '@sanity/types'
import { slugField } from '../fields/slug.ts'
import { messages } from '../messages.ts'

export const topic = defineType({
  name: 'topic',
  title: 'Emne',
  type: 'document',
  fields: [
    defineField({
      name: 'title',
      title: 'Tittel',
      type: 'string',
      validation: (rule) => rule.required().error(messages.titleRequired),
    }),
    slugField({
      description: 'Siste del av adressa: /aktuelt/emne/…',
      source: 'title',
      of: 'topic',
    }),
    defineField({
      name: 'description',
      title: 'Omtale',
      description: 'Ei eller to setningar om kva emnet omfattar.',
      type: 'text',
      rows: 3,
    }),
  ],
  orderings: [{ name: 'title', title: 'Tittel', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', description: 'description' },
    prepare: ({ title, description }) => ({ title: title || 'Utan tittel', subtitle: description }),
  },
})
