import { defineField, type FieldDefinition } from '@sanity/types'
import { isBefore } from '../checks/order.ts'
import { instantField } from '../fields/instant.ts'
import { messages } from '../messages.ts'

/** A withdrawn document stays at its address, with the reason and, where there is one, what replaces it. */
export const withdrawable: FieldDefinition[] = [
  defineField({
    name: 'withdrawn',
    title: 'Tilbaketrekt',
    description: 'Fyll ut når saka ikkje lenger gjeld. Sida blir ståande med grunngjevinga øvst.',
    type: 'object',
    group: 'publishing',
    options: { collapsible: true, collapsed: true },
    fields: [
      instantField({
        name: 'at',
        title: 'Tilbaketrekt',
        required: messages.withdrawnAtRequired,
        warn: (value) => (isBefore(new Date().toISOString(), value) ? messages.withdrawnAtFuture : true),
      }),
      defineField({
        name: 'reason',
        title: 'Grunngjeving',
        description: 'Kvifor saka er tilbaketrekt, i ei eller to setningar.',
        type: 'text',
        rows: 3,
        validation: (rule) => rule.required().error(messages.withdrawnReasonRequired),
      }),
      defineField({
        name: 'replacement',
        title: 'Erstatta av',
        type: 'reference',
        to: [{ type: 'article' }, { type: 'event' }],
      }),
    ],
  }),
]
