// @vitest-environment jsdom
import { createWorkspaceFromConfig, type SanityDocument, validateDocument } from 'sanity'
import { beforeAll, describe, expect, test } from 'vitest'
import { studioConfig } from '#sanity/studio/config.ts'
import { messages } from '#schemas/messages.ts'
import { clientOf, runningLake } from '../lake/support.ts'

let workspace: Awaited<ReturnType<typeof createWorkspaceFromConfig>>

beforeAll(async () => {
  const lake = { url: 'http://localhost:1', token: 'local' }
  workspace = await createWorkspaceFromConfig(
    studioConfig({ projectId: 'local', dataset: 'production', lake }),
  )
}, 90_000)

type Draft = { _id: string; _type: string; [field: string]: unknown }

/** What validation says of one document in a real lake that holds these. */
async function said(documents: Draft[], id: string): Promise<string[]> {
  const client = clientOf(await runningLake(), { ignoreBrowserTokenWarning: true })
  const transaction = client.transaction()
  for (const document of documents) transaction.create(document)
  await transaction.commit()
  const document = await client.getDocument<SanityDocument>(id)
  if (!document) throw new Error(`${id} was not written`)
  const found = await validateDocument({ document, workspace, getClient: () => client })
  return found
    .filter(({ level }) => level === 'error')
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
}

const publication = (_id: string, _type: string, current: string): Draft => ({
  _id,
  _type,
  title: 'Ein tittel',
  slug: { _type: 'slug', current },
  language: 'nn',
  lead: 'Ein ingress.',
  publishedAt: '2026-06-01T10:00:00Z',
  startsAt: '2026-06-01T10:00:00Z',
  attendance: 'online',
  status: 'planned',
})

const redirect = (_id: string, from: string, to: string): Draft => ({ _id, _type: 'redirect', from, to })

describe('a slug', () => {
  test('of an event may not be one that an unpublished article has', async () => {
    const documents = [publication('drafts.a', 'article', 'same'), publication('e', 'event', 'same')]
    expect(await said(documents, 'e')).toEqual([`slug: ${messages.slugTaken}`])
  })

  test('is not taken by the document itself, published and draft', async () => {
    const documents = [publication('a', 'article', 'same'), publication('drafts.a', 'article', 'same')]
    expect(await said(documents, 'drafts.a')).toEqual([])
  })

  test('of an article may be that of a topic, which has its own address', async () => {
    const topic = { _id: 't', _type: 'topic', title: 'Emne', slug: { _type: 'slug', current: 'same' } }
    expect(await said([topic, publication('a', 'article', 'same')], 'a')).toEqual([])
  })
})

describe('a redirect', () => {
  test('may not start where another does, however it is spelled', async () => {
    const documents = [redirect('r', '/årsmelding', '/ny'), redirect('s', '/%C3%A5rsmelding/', '/anna')]
    expect(await said(documents, 's')).toEqual([`from: ${messages.fromTaken}`])
  })

  test('may not lead to where another starts, so that none can go in a ring', async () => {
    const documents = [redirect('r', '/a', '/b'), redirect('drafts.s', '/b', '/a')]
    expect(await said(documents, 'drafts.s')).toEqual([`to: ${messages.redirectChain}`])
  })

  test('is not in the way of its own draft', async () => {
    const documents = [redirect('r', '/a', '/b'), redirect('drafts.r', '/a', '/c')]
    expect(await said(documents, 'drafts.r')).toEqual([])
  })
})
