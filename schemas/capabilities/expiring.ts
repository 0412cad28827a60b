import type { FieldDefinition } from '@sanity/types'
import { isBefore } from '../checks/order.ts'
import { instantField } from '../fields/instant.ts'
import { messages } from '../messages.ts'

const shownFor =
  (...kinds: string[]) =>
  ({ document, value }: { document: Record<string, unknown> | undefined; value: unknown }): boolean =>
    value === undefined && !kinds.includes(String(document?.kind))

/** The deadline for a response, and when a document leaves the lists. */
export const expiring: FieldDefinition[] = [
  instantField({
    name: 'deadline',
    title: 'Frist',
    description: 'Siste frist for å svare eller søkje.',
    group: 'publishing',
    hidden: shownFor('hearing', 'job'),
    check: (value, { document }) =>
      isBefore(value, document?.publishedAt) ? messages.deadlineBeforePublished : true,
  }),
  instantField({
    name: 'expiresAt',
    title: 'Går ut',
    description: 'Etter denne tida står saka ikkje lenger i lister. Sida finst framleis.',
    group: 'publishing',
    hidden: shownFor('hearing', 'job', 'notice'),
    check: (value, { document }) =>
      isBefore(value, document?.publishedAt) ? messages.expiresBeforePublished : true,
  }),
]
