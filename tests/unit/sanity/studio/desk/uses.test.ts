import type { SanityClient } from '@sanity/client'
import { evaluate, parse } from 'groq-js'
import { expect, test } from 'vitest'
import { fetchUses } from '#sanity/studio/desk/uses.ts'
import { documentTypes } from '#schemas/index.ts'
import { filledDocument } from '#tests/support/filledDocument.ts'
import { randomFrom, seedFrom } from '#tests/support/random.ts'

type Doc = { _id: string; _type: string; [field: string]: unknown }

const lakeOf = (dataset: readonly Doc[]) =>
  ({
    fetch: async (query: string, params: Record<string, unknown>) =>
      (await evaluate(parse(query, { params }), { dataset, params })).get(),
    // The desk calls only this one of the client's hundred methods.
  }) as unknown as SanityClient

const random = randomFrom(seedFrom(process.env.AKTUELT_SEED, new Date()))

test.each(documentTypes.map(({ name }) => name))(
  'every place in which the schemas let %s refer to a topic or a person is a use',
  async (name) => {
    const { document, references } = filledDocument(name, random)
    const shared = [...references].flatMap(([_id, types]) =>
      (['topic', 'person'] as const).filter((type) => types.includes(type)).map((_type) => ({ _id, _type })),
    )
    const dataset: Doc[] = [{ ...document, _id: 'brukar', _type: name }, ...shared]
    for (const type of ['topic', 'person'] as const) {
      const all = await fetchUses(lakeOf(dataset), type)
      const uses = all.filter(({ pair }) => pair.id !== 'brukar')
      const own = shared.filter(({ _type }) => _type === type)
      expect(uses.map(({ pair, users }) => [pair.id, users.map(({ id }) => id)]).toSorted()).toEqual(
        own.map(({ _id }) => [_id, ['brukar']]).toSorted(),
      )
    }
  },
)

test('a document and its draft are one use, and what is not used is listed too, by name', async () => {
  const topics = [{ _ref: 't1', _type: 'reference' }]
  const uses = await fetchUses(
    lakeOf([
      { _id: 't2', _type: 'topic', title: 'Ålesund' },
      { _id: 't1', _type: 'topic', title: 'Vatn' },
      { _id: 'drafts.t3', _type: 'topic', title: 'Arkiv' },
      { _id: 'a', _type: 'article', topics },
      { _id: 'drafts.a', _type: 'article', topics },
      { _id: 'drafts.b', _type: 'event', topics },
      { _id: 'c', _type: 'article' },
    ]),
    'topic',
  )
  expect(uses.map(({ pair, users }) => [pair.id, users.map(({ id }) => id).toSorted()])).toEqual([
    ['t3', []],
    ['t1', ['a', 'b']],
    ['t2', []],
  ])
})
