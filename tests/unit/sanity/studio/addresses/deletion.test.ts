import { expect, test } from 'vitest'
import { type Deletion, entryOf } from '#sanity/studio/addresses/deletion.ts'
import { readersLose } from '#sanity/studio/addresses/readersLose.ts'

const stamps = { _rev: 'r', _createdAt: '', _updatedAt: '' }
const stored = (_type: string, fields: Record<string, unknown>) => ({ _id: 'x', _type, ...stamps, ...fields })
const at = '2026-11-27T12:00:00Z'
const deletion = (type: string, part: Partial<Deletion>): Deletion => ({
  id: 'x',
  type,
  published: undefined,
  draft: undefined,
  at,
  by: undefined,
  ...part,
})

test('the entry has the title of the draft, and the address that readers had', () => {
  const published = stored('article', { title: 'Før', slug: { current: 'a' } })
  const draft = { ...published, _id: 'drafts.x', title: 'Etter', slug: { current: 'b' } }
  expect(entryOf(deletion('article', { published, draft, by: 'Kari' }))).toEqual({
    _id: 'deleted.x',
    _type: 'deleted',
    type: 'article',
    title: 'Etter',
    address: '/aktuelt/a',
    at,
    by: 'Kari',
    lastId: 'drafts.x',
  })
})

test('a person is called by name, a redirect by its old address, and what has no name by none', () => {
  const entry = (type: string, fields: object) =>
    entryOf(deletion(type, { published: stored(type, { ...fields }) }))
  expect(entry('person', { name: 'Kari' })).toMatchObject({ title: 'Kari', lastId: 'x' })
  expect(entry('redirect', { from: '/gamal', to: '/ny' })).toMatchObject({
    title: '/gamal',
    address: '/gamal',
  })
  expect(entry('topic', { title: ' ' })).not.toHaveProperty('title')
})

test.each([
  ['article', { slug: { current: 'a' } }, 'Lesarar som opnar /aktuelt/a, får beskjed'],
  ['topic', { slug: { current: 'a' } }, 'Lesarar som opnar /aktuelt/emne/a, får beskjed'],
  ['redirect', { from: '/gamal' }, 'Lesarar som opnar /gamal, blir ikkje lenger sende vidare'],
  ['person', { name: 'Kari' }, 'Personen forsvinn'],
  ['article', {}, 'Lesarane ser det ikkje lenger'],
])('what readers meet when a published %s goes is said (%o)', (type, fields, said) => {
  expect(readersLose(stored(type, { ...fields }))).toContain(said)
})
