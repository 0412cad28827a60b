import { defineField, defineType } from '@sanity/types'

const text = (name: string) => defineField({ name, type: 'string' })

/**
 * What is kept of a document that was deleted in Studio, under the id `deleted.<its id>`: the dot hides it from every
 * caller without a token, also in a public dataset. It is no content: no list, search, feed or export of the site has it
 * (it is not in schemas/), and no form shows it. The content itself stays in the Content Lake's history.
 */
export const deletedType = defineType({
  name: 'deleted',
  title: 'Sletta',
  type: 'document',
  readOnly: true,
  __experimental_omnisearch_visibility: false,
  fields: [
    text('title'),
    text('type'),
    text('address'),
    defineField({ name: 'at', type: 'datetime' }),
    text('by'),
    text('lastId'),
  ],
})

/** The prefix of these documents' ids. */
export const deletedPrefix = 'deleted.'

/** A document's entry among the deleted. */
export type Deleted = {
  _id: string
  _type: 'deleted'
  title?: string
  /** The type of the document. */
  type: string
  /** Its public address, when it had one. */
  address?: string
  /** When it was deleted, ISO 8601. */
  at: string
  /** The editor's name. */
  by?: string
  /** The id whose last version is brought back: the draft's when there was one. */
  lastId: string
}
