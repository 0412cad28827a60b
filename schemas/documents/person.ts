import { defineField, defineType } from '@sanity/types'
import { pictureField } from '../fields/picture.ts'
import { messages } from '../messages.ts'
import { joined } from '../when.ts'

export const person = defineType({
  name: 'person',
  title: 'Person',
  type: 'document',
  fields: [
    defineField({
      name: 'name',
      title: 'Namn',
      type: 'string',
      validation: (rule) => rule.required().error(messages.nameRequired),
    }),
    defineField({
      name: 'role',
      title: 'Rolle',
      description: 'Til dømes «kommunikasjonssjef».',
      type: 'string',
    }),
    defineField({ name: 'organisation', title: 'Organisasjon', type: 'string' }),
    defineField({
      name: 'email',
      title: 'E-post',
      type: 'string',
      validation: (rule) => rule.email().error(messages.emailWrong),
    }),
    defineField({ name: 'phone', title: 'Telefon', type: 'string' }),
    pictureField({ name: 'image', title: 'Portrett' }),
  ],
  orderings: [{ name: 'name', title: 'Namn', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { name: 'name', role: 'role', organisation: 'organisation', media: 'image' },
    prepare: ({ name, role, organisation, media }) => ({
      title: name || 'Utan namn',
      subtitle: joined(role, organisation),
      media,
    }),
  },
})
