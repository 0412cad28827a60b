import { defineArrayMember, defineField, type FieldDefinition } from '@sanity/types'
import { isBefore } from '../checks/order.ts'
import { instantField } from '../fields/instant.ts'
import { messages } from '../messages.ts'

/** Publication, last material update, and what was changed when. */
export const dated: FieldDefinition[] = [
  instantField({
    name: 'publishedAt',
    title: 'Publisert',
    description: 'Tida lesaren ser. Ei tid fram i tid held saka tilbake til då.',
    group: 'publishing',
    initialValue: () => new Date().toISOString(),
    required: messages.publishedAtRequired,
  }),
  instantField({
    name: 'lastUpdated',
    title: 'Sist oppdatert',
    description:
      'Når innhaldet sist vart endra på ein måte lesaren bør vite om. Retting av skrivefeil tel ikkje.',
    group: 'publishing',
    check: (value, { document }) =>
      isBefore(value, document?.publishedAt) ? messages.updatedBeforePublished : true,
  }),
  defineField({
    name: 'changes',
    title: 'Endringar',
    description: 'Kva som er endra etter publisering. Blir vist til lesaren.',
    type: 'array',
    group: 'publishing',
    of: [defineArrayMember({ type: 'change' })],
  }),
]
