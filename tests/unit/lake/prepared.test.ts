import { evaluateSync, parse } from 'groq-js'
import { describe, expect, it } from 'vitest'
import type { Doc } from '#lake/document.ts'
import { evaluate } from '#lake/query/evaluate.ts'
import { type Random, randomFrom, seedFrom } from '#tests/support/random.ts'

const stamps = { _rev: 'r', _createdAt: '2026-01-01T00:00:00Z', _updatedAt: '2026-01-01T00:00:00Z' }
const context = { identity: 'me', now: new Date('2026-06-01T12:00:00Z'), projectId: 'local', dataset: 'test' }
const params = { now: '2026-06-01T12:00:00Z', word: 'Ord', ids: ['d1', 'drafts.d2'], nothing: null }

const values = [true, false, null, 0, 'Ord', 'ord', '2026-06-01T12:00:00Z', '2027-01-01', ['d1'], {}] as const

const documentsOf = (random: Random): Doc[] =>
  Array.from({ length: 12 }, (_, index) => ({
    ...stamps,
    _id: random.chance(0.3) ? `drafts.d${index}` : `d${index}`,
    _type: 'thing',
    ...Object.fromEntries(
      ['a', 'b', 'c'].flatMap((name) => (random.chance(0.8) ? [[name, random.pick(values)]] : [])),
    ),
  }))

const atoms = [
  'a',
  'b',
  'c',
  'a == true',
  'b == null',
  'defined(c)',
  'a == b',
  'c > 0',
  '_id in path("drafts.**")',
  '_id in ["d1", "d2", $word]',
  '_id in $ids',
  'a in ["Ord", [1], $nothing]',
  'dateTime(a) <= dateTime($now)',
  'lower(b) == lower($word)',
  'string(c) != upper("ord")',
  'length(a) < length($word)',
  'count(*[a == ^.a && b]) > 1',
  '$nothing',
  'true',
  'false',
  '_id in [...$ids, "d3"]',
] as const

function condition(random: Random, depth: number): string {
  if (depth === 0 || random.chance(0.15)) return random.pick(atoms)
  const inner = () => condition(random, depth - 1)
  return random.pick([
    () => `(${inner()} && ${inner()})`,
    () => `(${inner()} || ${inner()})`,
    () => `!(${inner()})`,
    () => `${inner()} && ${inner()} || ${inner()}`,
    () => `select(${inner()} => ${inner()}, ${inner()} => ${inner()}, ${inner()})`,
    () => `coalesce(${inner()}, ${inner()})`,
    () => `count(*[${inner()}]) > 3`,
  ])()
}

const queryOf = (random: Random): string => {
  const inner = () => condition(random, 4)
  return random.pick([
    () => `*[${inner()}]{_id, "is": ${inner()}}`,
    () => `*[${inner()}][${inner()}]._id`,
    () => `*{_id, ${inner()} => {"is": ${inner()}}}`,
    () => `*[${inner()}] | order(select(${inner()} => 0, 1), _id)._id`,
    () => `*[${inner()}] | score(${inner()}, a == true && b == true){_id, _score}`,
    () =>
      `{"some": *[${inner()}]._id, "no": !(${inner()}), "dates": *{"at": dateTime($now), "path": string(dateTime(a))}}`,
  ])()
}

describe('a tree that is prepared', () => {
  const seed = seedFrom(process.env.AKTUELT_SEED, new Date())

  it(`says what groq-js says of it as it stands, in all three values of its logic (seed ${seed})`, () => {
    const random = randomFrom(seed)
    for (let round = 0; round < 500; round++) {
      const query = queryOf(random)
      const documents = documentsOf(random)
      const { data } = evaluateSync(parse(query, { params }), {
        dataset: documents,
        params,
        timestamp: context.now,
      })
      const plainly = JSON.parse(JSON.stringify(data))
      const found = evaluate(query, params, { documents, byId: () => undefined }, context)
      expect(JSON.parse(JSON.stringify(found)), query).toEqual(plainly)
    }
  }, 60_000)

  const many = Array.from({ length: 10_000 }, (_, index) => ({ ...stamps, _id: `d${index}`, _type: 'thing' }))
  const corpus = { documents: many, byId: () => undefined }
  const costly = 'count(*[_id in *._id]) > 0'

  it.each([
    `*[false && ${costly}]`,
    `*[_id == "none" && ${costly}]`,
    `*[!(true || ${costly})]`,
    `*[(_id == "none" || _type == "other") && ${costly}]`,
    `*{_type == "other" && ${costly} => {"is": true}}`,
    `*{"is": select(_type == "other" && ${costly} => 1, 0)}`,
  ])('looks no further than it must: %s', (query) => {
    expect(() => evaluate(query, {}, corpus, { ...context, timeLimit: 2_000 })).not.toThrow()
  })

  it('is given each evaluation’s own parameters', () => {
    const at = (now: string) =>
      evaluate('*[dateTime("2026-06-01T00:00:00Z") <= dateTime($now)][0]._id', { now }, corpus, context)
    expect([at('2026-06-02T00:00:00Z'), at('2026-05-02T00:00:00Z'), at('2026-06-02T00:00:00Z')]).toEqual([
      'd0',
      null,
      'd0',
    ])
  })
})
