import { defineField, defineType } from '@sanity/types'
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
      validation: (rule) => [
        rule.required().error(messages.fileRequired),
        rule.assetRequired().error(messages.fileRequired),
      ],
    }),
  ],
  preview: {
    select: { title: 'file.title', filename: 'file.asset.originalFilename' },
    prepare: ({ title, filename }) => ({ title: title || filename || 'Vedlegg', subtitle: 'Vedlegg' }),
  },
})
