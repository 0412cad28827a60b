import { expect, test } from 'vitest'
import { parsePerspective, perspectives } from '#lake/query/perspective.ts'
import { testLake } from './support.ts'

const ids = (documents: readonly { _id: string; _originalId?: unknown }[]) =>
  documents.map(({ _id, _originalId }) => [_id, _originalId])

function lakeWithLayers() {
  const lake = testLake()
  lake.mutate([
    { create: { _id: 'x', _type: 'a' } },
    { create: { _id: 'drafts.x', _type: 'a' } },
    { create: { _id: 'versions.r1.x', _type: 'a' } },
    { create: { _id: 'drafts.new', _type: 'a' } },
    { create: { _id: 'gone', _type: 'a' } },
    { create: { _id: 'versions.r1.gone', _type: 'a', _system: { delete: true } } },
  ])
  return lake
}

test.each([
  [undefined, '2025-02-18', 'raw'],
  [undefined, '2025-02-19', []],
  [undefined, 'X', []],
  [undefined, '1', 'raw'],
  ['published', '1', []],
  ['previewDrafts', '1', ['drafts']],
  ['r1,drafts,published', '1', ['r1', 'drafts']],
])('the perspective %j of version %s is %j', (given, version, expected) => {
  expect(parsePerspective(given, version)).toEqual(expected)
})

test('raw cannot be combined', () => {
  expect(() => parsePerspective('raw,drafts', '1')).toThrow('"raw" cannot be combined')
})

test('published hides drafts and versions; drafts lie over it; a release lies over both', () => {
  const { view } = perspectives(lakeWithLayers().store)
  expect(ids(view([], false).documents)).toEqual([
    ['x', 'x'],
    ['gone', 'gone'],
  ])
  expect(ids(view(['drafts'], false).documents)).toEqual([
    ['x', 'drafts.x'],
    ['new', 'drafts.new'],
    ['gone', 'gone'],
  ])
  expect(ids(view(['r1', 'drafts'], false).documents)).toEqual([
    ['x', 'versions.r1.x'],
    ['new', 'drafts.new'],
  ])
})

test('raw shows all as stored, and to a caller without the token only ids without a dot', () => {
  const { view } = perspectives(lakeWithLayers().store)
  expect(view('raw', false).documents).toHaveLength(6)
  expect(ids(view('raw', true).documents)).toEqual([
    ['x', undefined],
    ['gone', undefined],
  ])
})

test('a view is fresh after each commit', () => {
  const lake = lakeWithLayers()
  const { view } = perspectives(lake.store)
  expect(view([], false).byId('new')).toBeUndefined()
  lake.act([{ do: 'publish', draftId: 'drafts.new', publishedId: 'new' }])
  expect(view([], false).byId('new')).toMatchObject({ _id: 'new' })
  lake.mutate([{ patch: { id: 'x', set: { title: 'B' } } }])
  expect(view([], false).byId('x')?.title).toBe('B')
})
