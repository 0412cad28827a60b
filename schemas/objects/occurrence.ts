import { defineField, defineType } from '@sanity/types'
import { choices, occurrenceStatusTitles } from '../choices.ts'
import { instantField } from '../fields/instant.ts'
import { messages } from '../messages.ts'

/** One date of a series after its first. Its `_key` is what its calendar entry is known by, and never changes. */
export const occurrence = defineType({
  name: 'occurrence',
  title: 'Dato',
  type: 'object',
  fields: [
    instantField({ name: 'startsAt', title: 'Startar', required: messages.dateStartMissing }),
    instantField({ name: 'endsAt', title: 'Sluttar' }),
    defineField({
      name: 'status',
      title: 'Status',
      type: 'string',
      options: { ...choices(occurrenceStatusTitles), layout: 'radio' },
    }),
    instantField({ name: 'previousStart', title: 'Starta før' }),
    defineField({ name: 'reason', title: 'Grunngjeving', type: 'text', rows: 2 }),
    defineField({
      name: 'place',
      title: 'Stad',
      type: 'object',
      fields: [
        defineField({ name: 'name', title: 'Namn', type: 'string' }),
        defineField({ name: 'address', title: 'Adresse', type: 'string' }),
      ],
    }),
  ],
})
