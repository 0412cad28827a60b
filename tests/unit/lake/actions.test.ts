import { expect, test } from 'vitest'
import { compileActions } from '#lake/transaction/actions.ts'
import { refusal, testLake } from './support.ts'

const ids = { draftId: 'drafts.x', publishedId: 'x' }

function lakeWithPublished() {
  const lake = testLake()
  lake.mutate([{ create: { _id: 'x', _type: 'a', title: 'Old' } }], 'published')
  return lake
}

test('create makes a draft, once', () => {
  const lake = testLake()
  const create = { do: 'create', publishedId: 'x', attributes: { _id: 'drafts.x', _type: 'a', _rev: 'mine' } }
  lake.act([create], 'one')
  expect(lake.store.get('drafts.x')).toMatchObject({ _type: 'a', _rev: 'one' })
  expect(refusal(() => lake.act([create]))).toMatchObject({ status: 409, type: 'documentAlreadyExistsError' })
  expect(lake.act([{ ...create, ifExists: 'ignore' }]).changes).toHaveLength(1)
})

test('create is refused when the document is published already', () => {
  const lake = lakeWithPublished()
  const create = { do: 'create', publishedId: 'x', attributes: { _id: 'drafts.x', _type: 'a' } }
  expect(refusal(() => lake.act([create])).type).toBe('documentAlreadyExistsError')
})

test('an edit of a published document without a draft makes the draft, and says so before the patch', () => {
  const lake = lakeWithPublished()
  const { changes } = lake.act([{ do: 'edit', ...ids, patch: { set: { title: 'New' } } }], 'edit')
  expect(changes).toHaveLength(1)
  expect(changes[0]?.before).toBeUndefined()
  expect(changes[0]?.mutations.map((mutation) => Object.keys(mutation)[0])).toEqual(['create', 'patch'])
  expect(lake.store.get('drafts.x')).toMatchObject({ title: 'New', _rev: 'edit' })
  expect(lake.store.get('x')).toMatchObject({ title: 'Old', _rev: 'published' })
})

test('an edit that only guards against an empty document still makes a revision that can be heard of', () => {
  const lake = lakeWithPublished()
  const guard = { do: 'edit', ...ids, patch: { unset: ['_empty_action_guard_pseudo_field_'] } }
  lake.act([guard], 'one')
  lake.act([guard], 'two')
  expect(lake.published.map(({ transactionId, changes }) => [transactionId, changes.length])).toEqual([
    ['published', 1],
    ['one', 1],
    ['two', 1],
  ])
  expect(lake.published[2]?.changes[0]?.before?._rev).toBe('one')
})

test('several edits of one document in one request are one change', () => {
  const lake = lakeWithPublished()
  const edit = (title: string) => ({ do: 'edit', ...ids, patch: { set: { title } } })
  const { changes } = lake.act([edit('A'), edit('B'), edit('C')])
  expect(changes).toHaveLength(1)
  expect(changes[0]?.after?.title).toBe('C')
  expect(changes[0]?.mutations).toHaveLength(4)
})

test('an edit of a document that exists nowhere is refused with 409', () => {
  const refused = refusal(() => testLake().act([{ do: 'edit', ...ids, patch: { set: { a: 1 } } }]))
  expect(refused).toMatchObject({ status: 409, type: 'documentNotFoundError' })
})

test('publish puts the draft in the place of the published one, keeps its creation and removes the draft', () => {
  const lake = lakeWithPublished()
  const created = lake.store.get('x')?._createdAt
  lake.act([{ do: 'edit', ...ids, patch: { set: { title: 'New' } } }])
  const { timestamp } = lake.act([{ do: 'publish', ...ids }], 'publish')
  expect(lake.store.get('x')).toEqual({
    _id: 'x',
    _type: 'a',
    title: 'New',
    _rev: 'publish',
    _createdAt: created,
    _updatedAt: timestamp,
  })
  expect(lake.store.get('drafts.x')).toBeUndefined()
})

test('publish makes the references strong that Studio stored weak, and then they must exist', () => {
  const lake = testLake()
  const strengthen = (weak?: boolean) => ({ type: 'a', ...(weak === undefined ? {} : { weak }) })
  lake.mutate([
    {
      create: {
        _id: 'drafts.x',
        _type: 'a',
        strong: { _ref: 'y', _weak: true, _strengthenOnPublish: strengthen() },
        weak: { _ref: 'z', _weak: true, _strengthenOnPublish: strengthen(true) },
        list: [{ _key: 'k', _ref: 'z', _weak: true }],
      },
    },
  ])
  expect(refusal(() => lake.act([{ do: 'publish', ...ids }])).type).toBe('documentReferenceDoesNotExistError')
  expect(lake.store.get('drafts.x')).toBeDefined()
  lake.mutate([{ create: { _id: 'y', _type: 'a' } }])
  lake.act([{ do: 'publish', ...ids }])
  expect(lake.store.get('x')).toMatchObject({ strong: { _ref: 'y' }, weak: { _ref: 'z', _weak: true } })
  expect(lake.store.get('x')?.strong).toEqual({ _ref: 'y' })
  expect(lake.store.get('x')?.list).toEqual([{ _key: 'k', _ref: 'z', _weak: true }])
})

test.each([
  [{ ifPublishedRevisionId: 'other' }, 'x'],
  [{ ifDraftRevisionId: 'other' }, 'drafts.x'],
])('publish with %j that does not hold is refused and writes nothing', (guard, id) => {
  const lake = lakeWithPublished()
  lake.act([{ do: 'edit', ...ids, patch: { set: { title: 'New' } } }], 'edit')
  const refused = refusal(() => lake.act([{ do: 'publish', ...ids, ...guard }]))
  expect(refused).toMatchObject({ status: 409, type: 'documentRevisionIDDoesNotMatchError' })
  expect(refused.description).toContain(`"${id}"`)
  expect(lake.store.get('x')?.title).toBe('Old')
  expect(lake.store.get('drafts.x')?._rev).toBe('edit')
})

test('publish with the revisions that hold goes through', () => {
  const lake = lakeWithPublished()
  lake.act([{ do: 'edit', ...ids, patch: { set: { title: 'New' } } }], 'edit')
  lake.act([{ do: 'publish', ...ids, ifPublishedRevisionId: 'published', ifDraftRevisionId: 'edit' }])
  expect(lake.store.get('x')?.title).toBe('New')
})

test('unpublish turns the published document into a draft, or drops it when there is one', () => {
  const lake = lakeWithPublished()
  lake.act([{ do: 'unpublish', ...ids }])
  expect(lake.store.get('x')).toBeUndefined()
  expect(lake.store.get('drafts.x')?.title).toBe('Old')

  const edited = lakeWithPublished()
  edited.act([{ do: 'edit', ...ids, patch: { set: { title: 'New' } } }])
  edited.act([{ do: 'unpublish', ...ids }])
  expect(edited.store.get('drafts.x')?.title).toBe('New')
  expect(refusal(() => edited.act([{ do: 'unpublish', ...ids }])).type).toBe('documentNotFoundError')
})

test('delete takes the published document and the drafts it names, and refuses to leave one behind', () => {
  const lake = lakeWithPublished()
  lake.act([{ do: 'edit', ...ids, patch: { set: { title: 'New' } } }])
  expect(refusal(() => lake.act([{ do: 'delete', publishedId: 'x', includeDrafts: [] }])).status).toBe(409)
  lake.act([{ do: 'delete', publishedId: 'x', includeDrafts: ['drafts.x'] }])
  expect([...lake.store.all()]).toEqual([])
  expect(refusal(() => lake.act([{ do: 'delete', publishedId: 'x' }])).type).toBe('documentNotFoundError')
})

test('delete cannot be used to take documents of another family along', () => {
  const lake = lakeWithPublished()
  lake.mutate([{ create: { _id: 'drafts.other', _type: 'a' } }])
  const refused = refusal(() =>
    lake.act([{ do: 'delete', publishedId: 'x', includeDrafts: ['drafts.other'] }]),
  )
  expect(refused.status).toBe(400)
  expect(lake.store.get('drafts.other')).toBeDefined()
})

test.each([
  ['discard', 'draftId'],
  ['version.discard', 'versionId'],
])('%s drops the draft and leaves the published document', (name, field) => {
  const lake = lakeWithPublished()
  lake.act([{ do: 'edit', ...ids, patch: { set: { title: 'New' } } }])
  expect(refusal(() => lake.act([{ do: name, [field]: 'x' }])).status).toBe(400)
  lake.act([{ do: name, [field]: 'drafts.x' }])
  expect(lake.store.get('drafts.x')).toBeUndefined()
  expect(lake.store.get('x')?.title).toBe('Old')
  expect(refusal(() => lake.act([{ do: name, [field]: 'drafts.x' }])).type).toBe('documentNotFoundError')
})

test('replaceDraft puts other content in the draft', () => {
  const lake = lakeWithPublished()
  lake.act([
    { do: 'replaceDraft', publishedId: 'x', attributes: { _id: 'drafts.x', _type: 'a', title: 'Restored' } },
  ])
  expect(lake.store.get('drafts.x')?.title).toBe('Restored')
  expect(lake.store.get('x')?.title).toBe('Old')
})

test('an action on the published id itself is refused: drafts are the way', () => {
  const lake = lakeWithPublished()
  const refused = refusal(() =>
    lake.act([{ do: 'edit', draftId: 'x', publishedId: 'x', patch: { set: { a: 1 } } }]),
  )
  expect(refused.status).toBe(400)
})

test.each(['sanity.action.release.create', 'sanity.action.document.variant.create', 'toString'])(
  'the action %s is refused as unsupported',
  (actionType) => {
    const lake = testLake()
    const { steps } = compileActions({ actions: [{ actionType }] })
    const refused = refusal(() => lake.transact({ kind: 'action', steps, identity: 'test' }))
    expect(refused.status).toBe(400)
    expect(refused.description).toContain(`Unsupported action "${actionType}"`)
  },
)

test('one action that fails undoes the others of the request', () => {
  const lake = lakeWithPublished()
  const edit = { do: 'edit', ...ids, patch: { set: { title: 'New' } } }
  refusal(() => lake.act([edit, { do: 'publish', draftId: 'drafts.y', publishedId: 'y' }]))
  expect(lake.store.get('drafts.x')).toBeUndefined()
})
