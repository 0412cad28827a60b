import { defineField, defineType } from '@sanity/types'
import { messages } from '../messages.ts'

export const contact = defineType({
  name: 'contact',
  title: 'Kontakt',
  type: 'object',
  fields: [
    defineField({
      name: 'person',
      title: 'Person',
      type: 'reference',
      to: [{ type: 'person' }],
      validation: (rule) => rule.required().error(messages.personRequired),
    }),
  ],
  preview: {
    select: { name: 'person.name', media: 'person.image' },
    prepare: ({ name, media }) => ({ title: name || 'Kontakt', subtitle: 'Kontakt', media }),
  },
})
