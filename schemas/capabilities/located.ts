import { defineField, type FieldDefinition } from '@sanity/types'
import { checkMovedOnline, checkPlace } from '../checks/attending.ts'
import { attendanceTitles, choices } from '../choices.ts'
import { messages } from '../messages.ts'

/** Where an event takes place, how to take part, and who organizes it. */
export const located: FieldDefinition[] = [
  defineField({
    name: 'attendance',
    title: 'Oppmøte',
    type: 'string',
    group: 'when',
    options: { ...choices(attendanceTitles), layout: 'radio', direction: 'horizontal' },
    initialValue: 'physical',
    validation: (rule) => [
      rule.required().error(messages.attendanceRequired),
      rule.custom((_, { document }) => checkMovedOnline(document ?? {})).warning(),
    ],
  }),
  defineField({
    name: 'place',
    title: 'Stad',
    type: 'object',
    group: 'when',
    validation: (rule) => rule.custom((_, { document }) => checkPlace(document ?? {})).warning(),
    fields: [
      defineField({
        name: 'name',
        title: 'Namn',
        description: 'Til dømes «Bergen rådhus» eller «På nett».',
        type: 'string',
        validation: (rule) => rule.required().error(messages.placeNameRequired),
      }),
      defineField({
        name: 'address',
        title: 'Adresse',
        description: 'Gate, postnummer og poststad.',
        type: 'string',
      }),
    ],
  }),
  defineField({
    name: 'host',
    title: 'Arrangør',
    description: 'Kven som inviterer.',
    type: 'string',
    group: 'when',
  }),
]
