import { defineField, type FieldDefinition } from '@sanity/types'
import { isHttps } from '#lib/addresses/links.ts'
import { isBefore } from '../checks/order.ts'
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
    fields: [
      defineField({
        name: 'url',
        title: 'Adresse',
        description: 'Sida der folk melder seg på. Startar med https://.',
        type: 'string',
        validation: (rule) => [
          rule.required().error(messages.registrationUrlRequired),
          rule.custom<string>((url) => !url || isHttps(url) || messages.httpsRequired),
        ],
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
        description: 'Til dømes pris eller kven det er ope for.',
        type: 'text',
        rows: 2,
      }),
    ],
  }),
]
