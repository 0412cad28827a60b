import { defineField, defineType } from '@sanity/types'
import { messages } from '../messages.ts'
import { joined } from '../when.ts'

type Value = { name?: string; organisation?: string }

/** Whether a name or an organisation is given. */
const checkSpeaker = (value: Value | undefined): true | string =>
  value === undefined || value.name?.trim() || value.organisation?.trim() ? true : messages.speakerEmpty

/** A speaker who needs no person document, or an organisation without a named speaker. */
export const speaker = defineType({
  name: 'speaker',
  title: 'Namn eller organisasjon',
  type: 'object',
  fields: [
    defineField({ name: 'name', title: 'Namn', type: 'string' }),
    defineField({ name: 'role', title: 'Rolle', type: 'string' }),
    defineField({ name: 'organisation', title: 'Organisasjon', type: 'string' }),
  ],
  validation: (rule) => rule.custom<Value>(checkSpeaker),
  preview: {
    select: { name: 'name', role: 'role', organisation: 'organisation' },
    prepare: ({ name, role, organisation }) => ({
      title: name || organisation || 'Utan namn',
      subtitle: joined(role, name && organisation),
    }),
  },
})
