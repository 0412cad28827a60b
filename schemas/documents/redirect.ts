import { defineField, defineType } from '@sanity/types'
import { isPath } from '#lib/addresses/links.ts'
import {
  checkStart,
  checkTarget,
  checkWay,
  foreseeEnd,
  foreseeStart,
  isBesidePages,
} from '../checks/redirect.ts'
import { messages } from '../messages.ts'

const fromOf = (document: Record<string, unknown> | undefined): string | undefined =>
  typeof document?.from === 'string' ? document.from : undefined

export const redirect = defineType({
  name: 'redirect',
  title: 'Vidaresending',
  type: 'document',
  fields: [
    defineField({
      name: 'from',
      title: 'Frå',
      description:
        'Den gamle adressa på denne nettstaden. Startar med skråstrek. Det som står etter eit spørjeteikn, høyrer med: /Default.aspx?id=5.',
      type: 'string',
      validation: (rule) => [
        rule.required().error(messages.fromRequired),
        rule.custom<string>((from) => !from || isPath(from) || messages.fromGrammar),
        rule.custom<string>((from) => !from || !isBesidePages(from) || messages.fromBesidePages),
        rule.custom<string>(checkStart),
        rule.custom<string>(foreseeStart).warning(),
      ],
    }),
    defineField({
      name: 'to',
      title: 'Til',
      description: 'Ei adresse på denne nettstaden (/…) eller ein annan stad (https://…).',
      type: 'string',
      validation: (rule) => [
        rule.required().error(messages.toRequired),
        rule.custom<string>((to, { document }) => checkTarget(to, fromOf(document))),
        rule.custom<string>((to, context) => checkWay(to, fromOf(context.document), context)),
        rule.custom<string>((to, context) => foreseeEnd(to, fromOf(context.document), context)).warning(),
      ],
    }),
  ],
  orderings: [{ name: 'from', title: 'Gamal adresse', by: [{ field: 'from', direction: 'asc' }] }],
  preview: {
    select: { from: 'from', to: 'to' },
    prepare: ({ from, to }) => ({ title: from || 'Utan adresse', subtitle: to ? `→ ${to}` : '' }),
  },
})
