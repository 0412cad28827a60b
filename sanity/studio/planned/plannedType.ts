import { defineField, defineType } from '@sanity/types'
import { plannedTypeName } from './plan.ts'

const text = (name: string) => defineField({ name, type: 'string' })

/** A plan (docs/content-model.md), as Studio has to know its fields. No form shows it, and nobody edits it by hand. */
export const plannedType = defineType({
  name: plannedTypeName,
  title: 'Planlagd endring',
  type: 'document',
  readOnly: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    text('document'),
    text('draftRevision'),
    text('action'),
    defineField({ name: 'at', type: 'datetime' }),
    text('change'),
    text('note'),
    text('by'),
    text('state'),
    text('why'),
  ],
})
