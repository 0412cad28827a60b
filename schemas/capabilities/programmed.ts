import { defineArrayMember, defineField, type FieldDefinition } from '@sanity/types'

/** What happens during an event, in order. */
export const programmed: FieldDefinition[] = [
  defineField({
    name: 'programme',
    title: 'Program',
    description:
      'Postane i rekkjefølgje. Tid, emne og medverkande er valfrie, men éin av dei to siste må vere med.',
    type: 'array',
    group: 'programme',
    of: [defineArrayMember({ type: 'programmeItem' })],
  }),
]
