import { defineArrayMember, defineField, type FieldDefinition } from '@sanity/types'
import { fileFields } from '../fields/document.ts'
import { messages } from '../messages.ts'

/** Whom to ask, what to download, what to read next. */
export const connected: FieldDefinition[] = [
  defineField({
    name: 'contacts',
    title: 'Kontaktpersonar',
    type: 'array',
    group: 'extra',
    of: [defineArrayMember({ type: 'reference', title: 'Person', to: [{ type: 'person' }] })],
    validation: (rule) => rule.unique(),
  }),
  defineField({
    name: 'attachments',
    title: 'Vedlegg',
    description:
      'Filer lesaren kan laste ned. Innhald som kan stå på sida, bør stå der og ikkje i ei PDF-fil.',
    type: 'array',
    group: 'extra',
    of: [
      defineArrayMember({
        type: 'file',
        title: 'Fil',
        fields: fileFields,
        validation: (rule) => rule.assetRequired().error(messages.fileRequired),
      }),
    ],
  }),
  defineField({
    name: 'related',
    title: 'Les også',
    type: 'array',
    group: 'extra',
    of: [
      defineArrayMember({
        type: 'reference',
        title: 'Artikkel eller arrangement',
        to: [{ type: 'article' }, { type: 'event' }],
      }),
    ],
    validation: (rule) => rule.unique(),
  }),
]
