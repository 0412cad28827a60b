import { expect, test } from 'vitest'
import { fetchAwaiting } from '#sanity/studio/approval/awaiting.ts'
import { awaitingSection } from '#sanity/studio/desk/awaitingSection.ts'
import {
  AloneError,
  type Approval,
  readyFor,
  sayReady,
  takeBackReady,
} from '#sanity/studio/publication/approval.ts'
import type { StoredDocument } from '#sanity/studio/publication/document.ts'
import { publish } from '#sanity/studio/publication/publish.ts'
import { clientOf, runningLake } from '../lake/support.ts'

const by = (user: string, reason?: string) => ({ user, reason })

/** A lake with one draft, and what is needed to publish it. */
async function withDraft() {
  const client = clientOf(await runningLake())
  const write = (title: string) =>
    client.createOrReplace({ _id: 'drafts.sak', _type: 'topic', title }) as Promise<StoredDocument>
  const publishAs = (draft: StoredDocument, eyes: ReturnType<typeof by> | undefined, set?: object) =>
    publish(
      client,
      {
        published: undefined,
        draft,
        change: { kind: 'minor' },
        now: '2026-11-28T08:00:00Z',
        key: 'k',
        ...(set && { set: { ...set } }),
      },
      eyes,
    )
  const approvals = () =>
    client.fetch<Approval[]>('*[_type == "approval"] | order(_createdAt)', {}, { perspective: 'raw' })
  const isPublished = async () => (await client.getDocument('sak')) !== undefined
  return { client, write, publishAs, approvals, isPublished }
}

test('where four eyes are not asked for, anyone publishes, and nothing is kept of it', async () => {
  const { write, publishAs, approvals, isPublished } = await withDraft()
  await publishAs(await write('Ei sak'), undefined)
  expect([await isPublished(), await approvals()]).toEqual([true, []])
})

test('what nobody else has seen is not published without a reason', async () => {
  const { client, write, publishAs, isPublished } = await withDraft()
  const draft = await write('Ei sak')
  await expect(publishAs(draft, by('kari'))).rejects.toThrow(AloneError)
  await expect(publishAs(draft, by('kari', '  '))).rejects.toThrow(AloneError)
  // Who says it is ready is not another.
  await sayReady(client, { document: 'sak', draftRevision: draft._rev, by: 'kari' })
  await expect(publishAs(draft, by('kari'))).rejects.toThrow(AloneError)
  expect(await isPublished()).toBe(false)
})

test('what somebody else has said is ready is published, and that is kept', async () => {
  const { client, write, publishAs, approvals, isPublished } = await withDraft()
  const draft = await write('Ei sak')
  await sayReady(client, { document: 'sak', draftRevision: draft._rev, by: 'kari' })
  await publishAs(draft, by('ola'))
  expect(await isPublished()).toBe(true)
  expect(await approvals()).toMatchObject([
    { document: 'sak', draftRevision: draft._rev, by: 'kari', state: 'approved' },
  ])
})

test('a reason to publish alone is kept, with who gave it', async () => {
  const { write, publishAs, approvals, isPublished } = await withDraft()
  const draft = await write('Ei sak')
  await publishAs(draft, by('kari', ' Det hastar. '))
  expect(await isPublished()).toBe(true)
  expect(await approvals()).toMatchObject([
    { document: 'sak', draftRevision: draft._rev, by: 'kari', state: 'alone', reason: 'Det hastar.' },
  ])
})

test('a draft that has been changed since is no longer ready', async () => {
  const { client, write, publishAs, isPublished } = await withDraft()
  const seen = await write('Ei sak')
  await sayReady(client, { document: 'sak', draftRevision: seen._rev, by: 'kari' })
  await expect(publishAs(await write('Ei anna sak'), by('ola'))).rejects.toThrow(AloneError)
  expect(await isPublished()).toBe(false)
})

test('what an action sets itself nobody else has seen, whatever is said of the draft', async () => {
  const { client, write, publishAs } = await withDraft()
  const draft = await write('Ei sak')
  await sayReady(client, { document: 'sak', draftRevision: draft._rev, by: 'kari' })
  await expect(publishAs(draft, by('ola'), { title: 'Avlyst' })).rejects.toThrow(AloneError)
})

test('who has said that it is ready can take it back, and only their own', async () => {
  const { client, write, publishAs, approvals } = await withDraft()
  const draft = await write('Ei sak')
  const revision = { document: 'sak', draftRevision: draft._rev }
  await sayReady(client, { ...revision, by: 'kari' })
  await takeBackReady(client, { ...revision, by: 'ola' })
  expect(await readyFor(client, revision)).toHaveLength(1)
  await takeBackReady(client, { ...revision, by: 'kari' })
  expect(await readyFor(client, revision)).toEqual([])
  await expect(publishAs(draft, by('ola'))).rejects.toThrow(AloneError)
  expect(await approvals()).toMatchObject([{ state: 'withdrawn' }])
})

test('the desk lists what awaits approval, and says to each whether they or another can give it, until it is changed or published', async () => {
  const { client, write, publishAs } = await withDraft()
  const listed = async (user: string) =>
    awaitingSection(await fetchAwaiting(client), user).entries.map(({ title, readyBy }) => [title, readyBy])
  const first = await write('Ei sak')
  expect(await listed('kari')).toEqual([])
  await sayReady(client, { document: 'sak', draftRevision: first._rev, by: 'ola' })
  const other = await client.create({ _id: 'drafts.anna', _type: 'person', name: 'Anna' })
  await sayReady(client, { document: 'anna', draftRevision: other._rev, by: 'kari' })
  await sayReady(client, { document: 'anna', draftRevision: other._rev, by: 'kari' })
  expect(await listed('kari')).toEqual([
    ['Ei sak', 'ola'],
    ['Anna', undefined],
  ])
  expect(await listed('ola')).toEqual([
    ['Anna', 'kari'],
    ['Ei sak', undefined],
  ])

  const second = await write('Ei betre sak')
  expect(await listed('kari')).toEqual([['Anna', undefined]])
  await sayReady(client, { document: 'sak', draftRevision: second._rev, by: 'ola' })
  expect(await listed('kari')).toEqual([
    ['Ei betre sak', 'ola'],
    ['Anna', undefined],
  ])
  await publishAs(second, by('kari'))
  expect(await listed('kari')).toEqual([['Anna', undefined]])
  await client.delete('drafts.anna')
  expect(await listed('kari')).toEqual([])
})
