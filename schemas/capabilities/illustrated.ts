import type { FieldDefinition } from '@sanity/types'
import { pictureField } from '../fields/picture.ts'

/** A picture at the top of the page and on cards. */
export const illustrated: FieldDefinition[] = [
  pictureField({
    name: 'mainImage',
    title: 'Hovudbilete',
    description: 'Blir vist øvst på sida og på kort i lister.',
    group: 'content',
  }),
]
