import { defineArrayMember, defineField, type FieldDefinition } from '@sanity/types'
import { refuseNewContradiction, warnOfOldContradiction } from '../checks/contradiction.ts'
import { isBefore } from '../checks/order.ts'
import { instantField } from '../fields/instant.ts'
import { messages } from '../messages.ts'

/** Publication, last material update, and what was changed when. */
export const dated: FieldDefinition[] = [
  instantField({
    name: 'publishedAt',
    title: 'Publisert',
    description: 'Blir sett når saka blir publisert. Vel ei tid fram i tid for å halde saka tilbake til då.',
    group: 'publishing',
  }),
  instantField({
    name: 'lastUpdated',
    title: 'Sist oppdatert',
    description:
      'Når innhaldet sist vart endra på ein måte lesaren bør vite om. Retting av skrivefeil tel ikkje.',
    group: 'publishing',
    check: async (value, context) =>
      isBefore(value, context.document?.publishedAt)
        ? messages.updatedBeforePublished
        : refuseNewContradiction(context),
    warn: warnOfOldContradiction,
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
