import { defineType } from '@sanity/types'
import { pictureField } from '../fields/picture.ts'

export const figure = defineType({
  name: 'figure',
  title: 'Bilete',
  type: 'object',
  fields: [pictureField({ name: 'image', title: 'Bilete', required: true })],
  preview: {
    select: { alt: 'image.alt', caption: 'image.caption', media: 'image' },
    prepare: ({ alt, caption, media }) => ({ title: caption || alt || 'Bilete', subtitle: 'Bilete', media }),
  },
})
