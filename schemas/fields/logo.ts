import { defineField, type FieldDefinition } from '@sanity/types'
import { checkLogo } from '../checks/logo.ts'

type Logo = { name: string; title: string; description: string }

/** A logo: a drawing, or pixels. It is never cropped, and the name of the body is its text. */
export const logoField = (field: Logo): FieldDefinition =>
  defineField({
    ...field,
    type: 'image',
    options: { accept: 'image/svg+xml,image/png' },
    validation: (rule) => rule.custom(checkLogo),
  })
