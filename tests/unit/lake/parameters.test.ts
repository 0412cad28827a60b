import { describe, expect, it } from 'vitest'
import { evaluate } from '#lake/query/evaluate.ts'
import { parametersToParse } from '#lake/query/parameters.ts'
import { parseQuery } from '#lake/query/parse.ts'

const documents = ['a', 'b', 'c'].map((id, index) => ({
  _id: id,
  _type: 'article',
  _rev: id,
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  n: index,
  at: `2026-01-0${index + 1}T00:00:00Z`,
}))
const context = {
  now: new Date('2026-01-02T12:00:00Z'),
  identity: 'x',
  projectId: 'local',
  dataset: 'production',
}
const ask = (query: string, params: Record<string, unknown>) =>
  evaluate(query, params, { documents, byId: () => undefined }, context)

describe('a parameter', () => {
  it('that is compared with, counted or read as a time is no part of the tree: the next page asks at another time', () => {
    const query =
      '*[dateTime(at) <= dateTime($now) && _id in $ids && n >= $least && count($ids[@ == ^._id]) > 0]._id'
    const params = { now: '2026-01-02T00:00:00Z', ids: ['a', 'b'], least: 0 }
    expect(parametersToParse(query, params)).toEqual({})
    expect(parseQuery(query, params, 1_000)).toBe(parseQuery(query, { ...params, least: 1 }, 1_000))
    expect(ask(query, params)).toEqual(['a', 'b'])
    expect(ask(query, { ...params, least: 1 })).toEqual(['b'])
    expect(ask(query, { ...params, now: '2026-01-01T00:00:00Z' })).toEqual(['a'])
  })

  it.each<[string, Record<string, unknown>, unknown]>([
    ['*|order(n)[$from...$to]._id', { from: 1, to: 3 }, ['b', 'c']],
    ['*|order(n)[$index]._id', { index: 2 }, 'c'],
    ['*[n == 0][0][$name]', { name: 'at' }, '2026-01-01T00:00:00Z'],
    ['*[_type == $type]|order(n)[0][$type]', { type: 'article' }, null],
    ['count(*[_id match $words])', { words: ['a', 'b'] }, 0],
    ['{"a": $value, "b": $value + 1}', { value: 4 }, { a: 4, b: 5 }],
    ['*[_id == $missing]', {}, []],
  ])('means the same wherever it stands: %s', (query, params, answer) => {
    expect(ask(query, params)).toEqual(answer)
  })

  it('that stands once where its value is needed to parse is written in throughout', () => {
    expect(parametersToParse('*[n > $a][0...$a]', { a: 1 })).toEqual({ a: 1 })
  })
})
