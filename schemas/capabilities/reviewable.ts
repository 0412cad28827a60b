import { defineField, type FieldDefinition } from '@sanity/types'
import { isBefore } from '../checks/order.ts'
import { instantField } from '../fields/instant.ts'
import { messages } from '../messages.ts'

/** When somebody is to look at a document again, and whose it is: for the desk alone, readers never see them. */
export const reviewable: FieldDefinition[] = [
  instantField({
    name: 'reviewAt',
    title: 'Sjå over igjen',
    description: 'Når nokon skal sjå om innhaldet framleis er rett. Då står saka under «Krev handling».',
    group: 'publishing',
    check: (value, { document }) =>
      isBefore(value, document?.publishedAt) ? messages.reviewBeforePublished : true,
  }),
  defineField({
    name: 'editedBy',
    title: 'Sist publisert av',
    type: 'string',
    group: 'publishing',
    hidden: true,
    readOnly: true,
    initialValue: (_, { currentUser }) => currentUser?.id ?? '',
  }),
]
