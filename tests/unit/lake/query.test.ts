import { expect, test } from 'vitest'
import type { Doc } from '#lake/document.ts'
import { evaluate } from '#lake/query/evaluate.ts'

const document = (_id: string, rest: Record<string, unknown> = {}): Doc => ({
  _type: 'article',
  _rev: 'r',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  ...rest,
  _id,
})

const documents = [
  document('hamn', { title: 'Ny båthamn i Florø', body: [{ text: 'Kommunen bygg ut' }] }),
  document('skule', { title: 'Skulestart', author: { _ref: 'kari' } }),
  document('kari', { _type: 'person', name: 'Kari Nordmann' }),
]

function run(query: string, params: Record<string, unknown> = {}, corpus: readonly Doc[] = documents) {
  const byId = (id: string) => corpus.find(({ _id }) => _id === id)
  const context = {
    identity: 'me',
    now: new Date('2026-06-01T12:00:00Z'),
    projectId: 'local',
    dataset: 'production',
  }
  return evaluate(query, params, { documents: corpus, byId }, context)
}

/** The query that Studio's lists send, verbatim. */
const list =
  '// findability-mvi:5\n*[_type in $__types && ([@, _id] match text::query($__query) || references($__rawQuery)) && (_type == $type)]' +
  '{_type,_id,_originalId,"orderings":[_updatedAt]}|order(orderings[0] desc)[0...$__limit]'

test('a list of Studio’s shows every document of its type', () => {
  const params = { __types: ['article'], __query: '*', __rawQuery: '', type: 'article', __limit: 100 }
  expect(run(list, params)).toMatchObject([{ _id: 'hamn' }, { _id: 'skule' }])
})

test.each([
  ['båt*', ['hamn']],
  ['BÅT', ['hamn']],
  ['kommunen ny', ['hamn']],
  ['kommunen skulestart', []],
  ['s* -skulestart', []],
  ['-skulestart', ['hamn', 'kari']],
  ['skule', ['skule']],
  ['åthamn', []],
  ['', ['hamn', 'skule', 'kari']],
])('a search for %j finds %j', (search, expected) => {
  expect(run('*[[@, _id] match text::query($q)]._id', { q: search })).toEqual(expected)
})

test('a search in one field looks in that field alone', () => {
  expect(run('*[title match text::query($q)]._id', { q: 'kommunen*' })).toEqual([])
  expect(run('*[title match text::query($q)]._id', { q: 'flor* ny' })).toEqual(['hamn'])
})

test('a search of Studio’s is scored, the better match first', () => {
  const query =
    '*[_type in ["article","person"]] | score(boost(_type in ["article"] && title match text::query($q), 10), [@,_id] match text::query($q))' +
    '[_score > 0]{_id, _score} | order(_score desc)'
  expect(run(query, { q: 'Skule*' })).toMatchObject([{ _id: 'skule' }])
})

test('a search leaves no trace in the documents it finds', () => {
  const query = '*[[@, _id] match text::query("ny")][0]{..., "all": @}'
  const found = run(query) as Record<string, unknown>
  expect(Object.keys(found).sort()).toEqual([...Object.keys(documents[0] ?? {}), 'all'].sort())
  expect(JSON.stringify(found)).not.toContain('text::query')
  expect(run('*[!([@, _id] match text::query("ny"))]._id')).toEqual(['skule', 'kari'])
})

test('a search’s answer follows the documents, not the query’s first answer', () => {
  const query = '*[[@, _id] match text::query("ny")]._id'
  expect(run(query)).toEqual(['hamn'])
  expect(run(query, {}, [document('other', { title: 'Nyhende' })])).toEqual(['other'])
})

test.each([
  ['*[_id in path("_.releases.*")]._id', []],
  ['*[sanity::versionOf("hamn")]._id', ['hamn']],
  ['[*[_id in ["hamn","drafts.hamn"]][0...2]{_id}][0...1]', [[{ _id: 'hamn' }]]],
  ['*[_id == "skule"][0].author->name', 'Kari Nordmann'],
  ['*[references("kari")]._id', ['skule']],
  ['count(*[dateTime(_updatedAt) > dateTime(now()) - 3600])', 0],
  ['now()', '2026-06-01T12:00:00.000Z'],
  ['*[_id == $missing]._id', []],
  [
    '{"project": sanity::projectId(), "dataset": sanity::dataset()}',
    { project: 'local', dataset: 'production' },
  ],
  ['identity()', 'me'],
])('what Studio and the site send is evaluated: %s', (query, expected) => {
  expect(run(query)).toEqual(expected)
})

test('the same query with other parameters has another answer', () => {
  const query = '*[_id == $id][0...$n]._id'
  expect(run(query, { id: 'hamn', n: 1 })).toEqual(['hamn'])
  expect(run(query, { id: 'kari', n: 1 })).toEqual(['kari'])
  expect(run(query, { id: 'kari', n: 0 })).toEqual([])
})

test.each([
  ['*[_type ==', { start: 9, end: 10 }],
  ['*[_type == "a"}', { start: 13, end: 14 }],
  ['*[foo::bar()]', { start: 0, end: 13 }],
])('the fault in %s is placed', (query, span) => {
  expect(() => run(query)).toThrow(expect.objectContaining({ type: 'queryParseError', query, span }))
})

test('a function that the lake lacks is named as such', () => {
  expect(() => run('*[media::aspect(x, "a")]')).toThrow(
    expect.objectContaining({ type: 'queryEvaluationError' }),
  )
})
