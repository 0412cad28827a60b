import { describe, expect, it, test } from 'vitest'
import type { Doc } from '#lake/document.ts'
import { QueryError, QueryTimeoutError } from '#lake/errors.ts'
import { evaluate, evaluateDelta, matches, select } from '#lake/query/evaluate.ts'
import { parseDelta } from '#lake/query/parse.ts'

const stamps = { _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
const documents: Doc[] = Array.from({ length: 10_000 }, (_, index) => ({
  ...stamps,
  _id: `d${index}`,
  _type: index % 20 === 0 ? 'person' : 'article',
  name: `Skulesjef ${index}`,
  author: { _ref: `d${(index * 20) % 10_000}` },
}))
const byId = new Map(documents.map((document) => [document._id, document]))
const corpus = { documents, byId: (id: string) => byId.get(id) }
const context = {
  identity: 'me',
  now: new Date('2026-06-01T12:00:00Z'),
  projectId: 'local',
  dataset: 'production',
}
const short = { ...context, timeLimit: 100 }

const nested = Array.from({ length: 8 }).reduce<string>((inner) => `*[_id in ${inner}]._id`, '*._id')
const long = 'a'.repeat(4000)

describe('a query is ended at its time limit', () => {
  test.each([
    [
      'a semi-join',
      'count(*[_type=="article" && author._ref in *[_type=="person" && name match "skule*"]._id])',
    ],
    ['eight sub-queries in each other', nested],
    ['references to a sub-query', '*[references(*[_type=="person" && name > "A"]._id)]._id'],
    ['a sub-query in a projection', '*{"n": count(*[author._ref == ^._id])}'],
    ['a sub-query in an order', '*|order(count(*[author._ref == ^._id]))'],
    ['a sub-query in a score', '*|score(count(*[author._ref == ^._id]) > 3)'],
    ['a sub-query in a select', '*[select(count(*[author._ref == ^._id]) > 3 => true, false)]'],
    ['lists made by the query itself', '{"a": *._id}{"n": a[@ in ^.a[@ in ^.^.a]]}'],
    ['each of a list with each of another', '*{"n": array::intersects(*._id, [1])}'],
    ['a match of many stars', `"${long}" match "*a*a*a*a*a*b"`],
    ['the same in a list', `["${long}"] match ["*a*a*a*a*a*b"]`],
    ['the same in a score', `*|score("${long}" match "*a*a*a*a*a*b")`],
    ['a path of many stars', `"${'a.'.repeat(2000)}" in path("${'**.'.repeat(20)}b")`],
    ['a short query with a long answer', '*{"a": *{"b": *}}'],
    ['an answer that doubles', `{"a": 1}${'{"a": @, "b": @}'.repeat(40)}`],
    ['a text that takes long to parse', `*${'|order(a)'.repeat(8000)}`],
  ])('%s', (_, query) => {
    expect(() => evaluate(query, {}, corpus, short)).toThrow(QueryTimeoutError)
  })

  it('also where it chooses what to delete or to patch', () => {
    expect(() => select(nested, {}, documents, short)).toThrow(QueryTimeoutError)
  })

  const list = Array.from({ length: 2000 }, (_, index) => ({ _key: `k${index}` }))
  const one: Doc = { ...stamps, _id: 'a', _type: 'a', list, long }

  test.each([
    '*[count(list[_key in ^.list[_key in ^.^.list[]._key]._key]) > 0]',
    '*[long match "*a*a*a*a*a*b"]',
  ])('also where it listens: %s', (query) => {
    expect(() => matches(query, {}, one, short)).toThrow(QueryTimeoutError)
  })

  test.each([
    'count(list[_key in ^.list[_key in ^.^.list[]._key]._key]) > 0',
    'delta::changedAny(title) || count(list[_key in ^.list[_key in ^.^.list[]._key]._key]) > 0',
  ])('also in a webhook: %s', async (text) => {
    const delta = { before: undefined, after: one }
    await expect(evaluateDelta(text, parseDelta(text), delta, short)).rejects.toThrow(QueryTimeoutError)
  })
})

it('counts from the beginning of each evaluation, not of the first', () => {
  const query = 'count(*[_type == "person"])'
  const until = performance.now() + 150
  while (performance.now() < until)
    expect(evaluate(query, {}, corpus, { ...context, timeLimit: 1000 })).toBe(500)
  expect(evaluate(query, {}, corpus, { ...context, timeLimit: 1000 })).toBe(500)
})

it('leaves a query that was ended as it was for the next', () => {
  const query = 'count(*[author._ref in *[_type == "person"]._id])'
  expect(() => evaluate(query, {}, corpus, { ...context, timeLimit: 1 })).toThrow(QueryTimeoutError)
  const few = { documents: documents.slice(0, 40), byId: corpus.byId }
  expect(evaluate(query, {}, few, context)).toBe(2)
})

describe('what a query does wrong is the query’s fault', () => {
  const deep = (levels: number) => `${'('.repeat(levels)}1${')'.repeat(levels)}`
  test.each([
    ['nested too deeply for the parser', deep(20_000)],
    ['nested too deeply for the evaluation', `*[${'!'.repeat(7000)}true]`],
    ['a selector that is none', 'diff::changedAny({}, {}, foo + 1)'],
    ['a selector that is none, of the other function', 'diff::changedOnly({}, {}, "a")'],
    ['a function that groq-js has by promises alone', 'diff::changedAny({}, {}, foo)'],
    ['a parent that is not there', '*[^.^.^.a]{"a": fn()}'],
    ['more digits than there are', 'round(1.5, 200)'],
    ['an attribute that hides one of JavaScript’s', '{"hasOwnProperty": 1}.a'],
    ['a text longer than there can be', `{"a": "${'x'.repeat(1000)}"}${'{"a": a + a}'.repeat(30)}.a`],
    ['a pattern too large', `"a" in path("${'a'.repeat(100)}${'.**'.repeat(40_000)}")`],
    ['a boost outside a score', 'boost(true, 2)'],
    ['a tuple', '(1, 2)'],
  ])('%s', (_, query) => {
    expect(() =>
      evaluate(query, {}, { documents: documents.slice(0, 10), byId: () => undefined }, context),
    ).toThrow(QueryError)
  })
})

it('shows times and paths as text, at any depth, and leaves the documents alone', () => {
  const query = '{"at": {"times": [now(), dateTime(now())]}, "docs": *[0...2], "path": [path("a.*")]}'
  expect(evaluate(query, {}, corpus, context)).toEqual({
    at: { times: ['2026-06-01T12:00:00.000Z', '2026-06-01T12:00:00Z'] },
    docs: documents.slice(0, 2),
    path: ['a.*'],
  })
})
