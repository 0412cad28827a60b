import type { SanityClient } from '@sanity/client'
import { addressOf } from '#lib/addresses/addresses.ts'
import { article } from '#tests/support/documents.ts'

export const manyDocuments = 10_000

const batch = 500
const hour = 3_600_000

/** All of the same length, so that none is a prefix of another. */
export const idOfMany = (index: number): string => `mange-${String(index).padStart(5, '0')}`

export const addressOfMany = (index: number): string => addressOf.document(idOfMany(index))

/** An article of about 1 kB as JSON. */
function oneOfMany(index: number) {
  const text = `Avsnitt nummer ${index}. `.repeat(20)
  const span = { _type: 'span', _key: 's', text, marks: [] }
  return article(idOfMany(index), `Sak nummer ${index}`, {
    publishedAt: new Date(Date.now() - (index + 1) * hour).toISOString(),
    body: [{ _type: 'block', _key: 'b', style: 'normal', markDefs: [], children: [span] }],
  })
}

/** Writes 10,000 articles, published an hour apart, into the lake. */
export async function writeMany(content: SanityClient): Promise<void> {
  for (let from = 0; from < manyDocuments; from += batch) {
    const documents = Array.from({ length: batch }, (_, offset) => oneOfMany(from + offset))
    await content.mutate(documents.map((document) => ({ createOrReplace: document })))
  }
}
