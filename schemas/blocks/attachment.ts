import { defineField, defineType } from '@sanity/types'
import { fileRequired } from '../fields/asset.ts'
import { fileFields } from '../fields/document.ts'
import { messages } from '../messages.ts'

export const attachment = defineType({
  name: 'attachment',
  title: 'Vedlegg',
  type: 'object',
  fields: [
    defineField({
      name: 'file',
      title: 'Fil',
      type: 'file',
      fields: fileFields,
      validation: (rule) => fileRequired(rule, messages.fileRequired),
    }),
  ],
  preview: {
    select: { title: 'file.title', filename: 'file.asset.originalFilename' },
    prepare: ({ title, filename }) => ({ title: title || filename || 'Vedlegg', subtitle: 'Vedlegg' }),
  },
})
