import { defineField, type FieldDefinition } from '@sanity/types'
import { isBefore } from '../checks/order.ts'
import { checkAddress, checkPhone, checkWay } from '../checks/registration.ts'
import { instantField } from '../fields/instant.ts'
import { messages } from '../messages.ts'

/** How to sign up. */
export const registrable: FieldDefinition[] = [
  defineField({
    name: 'registration',
    title: 'Påmelding',
    type: 'object',
    group: 'when',
    options: { collapsible: true, collapsed: true },
    validation: (rule) => rule.custom(checkWay),
    fields: [
      defineField({
        name: 'url',
        title: 'Nettadresse',
        description: 'Sida der folk melder seg på. Startar med https://.',
        type: 'string',
        validation: (rule) => rule.custom<string>(checkAddress),
      }),
      defineField({
        name: 'email',
        title: 'E-post',
        description: 'Når folk melder seg på med e-post.',
        type: 'string',
        validation: (rule) => rule.email().error(messages.emailWrong),
      }),
      defineField({
        name: 'phone',
        title: 'Telefon',
        description: 'Når folk melder seg på ved å ringje.',
        type: 'string',
        validation: (rule) => rule.custom<string>(checkPhone),
      }),
      instantField({
        name: 'deadline',
        title: 'Påmeldingsfrist',
        warn: (value, { document }) =>
          isBefore(document?.startsAt, value) ? messages.registrationAfterStart : true,
      }),
      defineField({
        name: 'note',
        title: 'Merknad',
        description: 'Til dømes pris, kven det er ope for, eller korleis ein elles melder seg på.',
        type: 'text',
        rows: 2,
      }),
    ],
  }),
]
