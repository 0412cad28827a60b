// @vitest-environment jsdom
import { createWorkspaceFromConfig, type SanityDocument, validateDocument } from 'sanity'
import { beforeAll, describe, expect, test } from 'vitest'
import { studioConfig } from '#sanity/studio/config.ts'
import { addressTaken } from '#schemas/checks/taken.ts'
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

/** What validation says about one document in a real lake that holds these: its errors and its warnings. */
async function remarks(documents: Draft[], id: string): Promise<{ errors: string[]; warnings: string[] }> {
  const client = clientOf(await runningLake(), { ignoreBrowserTokenWarning: true })
  const transaction = client.transaction()
  for (const document of documents) transaction.create(document)
  await transaction.commit()
  const document = await client.getDocument<SanityDocument>(id)
  if (!document) throw new Error(`${id} was not written`)
  const found = await validateDocument({ document, workspace, getClient: () => client })
  const of = (wanted: string) =>
    found.filter(({ level }) => level === wanted).map(({ path, message }) => `${path.join('.')}: ${message}`)
  return { errors: of('error'), warnings: of('warning') }
}

const said = async (documents: Draft[], id: string) => (await remarks(documents, id)).errors

const publication = (_id: string, _type: string, current: string): Draft => ({
  _id,
  _type,
  title: 'Ein tittel',
  slug: { _type: 'slug', current },
  language: 'nn',
  lead: 'Ein ingress.',
  publishedAt: '2026-06-01T10:00:00Z',
  startsAt: '2026-06-01T10:00:00Z',
  attendance: 'physical',
  place: { name: 'Rådhuset' },
  status: 'planned',
})

const redirect = (_id: string, from: string, to: string): Draft => ({ _id, _type: 'redirect', from, to })

describe('a slug', () => {
  const titled = (document: Draft, title: string): Draft => ({ ...document, title })
  const original = titled(publication('a', 'article', 'same'), 'Fem kommunar')

  test('of an event may not be one that an article is published with, and the article is named', async () => {
    const documents = [original, publication('drafts.e', 'event', 'same')]
    expect(await said(documents, 'drafts.e')).toEqual([
      `slug: ${messages.slugTaken('Artikkelen «Fem kommunar»')}`,
    ])
  })

  test('of a topic may not be that of another topic, and the other is named', async () => {
    const topic = (_id: string): Draft => ({ ...publication(_id, 'topic', 'same'), title: 'Skule' })
    expect(await said([topic('t'), topic('drafts.u')], 'drafts.u')).toEqual([
      `slug: ${messages.slugTaken('Emnet «Skule»')}`,
    ])
  })

  test.each(['drafts.copy', 'versions.r1.copy'])(
    'that is published is not taken by %s: the original can be corrected and published again',
    async (copy) => {
      const documents = [original, { ...original, _id: 'drafts.a' }, { ...original, _id: copy }]
      expect(await remarks(documents, 'drafts.a')).toEqual({ errors: [], warnings: [] })
    },
  )

  test('that a published document lets go of is still its own until that is published', async () => {
    const documents = [
      original,
      publication('drafts.a', 'article', 'other'),
      publication('drafts.b', 'event', 'same'),
    ]
    expect(await said(documents, 'drafts.b')).toEqual([
      `slug: ${messages.slugTaken('Artikkelen «Fem kommunar»')}`,
    ])
  })

  test('of two that nobody has published is a warning on both, and goes to the first that is published', async () => {
    const [first, second] = [
      titled(publication('drafts.a', 'article', 'same'), 'Den eine'),
      titled(publication('drafts.b', 'event', 'same'), 'Det andre'),
    ]
    expect(await remarks([first, second], 'drafts.a')).toEqual({
      errors: [],
      warnings: [`slug: ${messages.slugWanted('Arrangementet «Det andre»')}`],
    })
    expect(await said([{ ...first, _id: 'a' }, second], 'drafts.b')).toEqual([
      `slug: ${messages.slugTaken('Artikkelen «Den eine»')}`,
    ])
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
    expect(await said(documents, 's')).toEqual([`from: ${messages.fromTaken('/%C3%A5rsmelding/')}`])
  })

  test('may not lead in a ring with another', async () => {
    const documents = [redirect('r', '/a', '/b'), redirect('drafts.s', '/b', '/a')]
    expect(await said(documents, 'drafts.s')).toEqual([`to: ${messages.redirectRing('/b → /a → /b')}`])
  })

  test('is not stopped by a copy of it that nobody has published', async () => {
    const documents = [
      redirect('r', '/a', '/aktuelt'),
      redirect('drafts.r', '/a', '/'),
      redirect('drafts.s', '/a/', '/aktuelt'),
    ]
    expect(await remarks(documents, 'drafts.r')).toEqual({ errors: [], warnings: [] })
  })

  test('may not start at what is published, which is named; a draft is in nobody’s way', async () => {
    const live = { ...publication('a', 'article', 'same'), title: 'Fem kommunar' }
    expect(await said([live, redirect('drafts.s', '/aktuelt/same', '/')], 'drafts.s')).toEqual([
      `from: ${messages.fromLive('Artikkelen «Fem kommunar»')}`,
    ])
    const draft = { ...live, _id: 'drafts.a' }
    expect(await said([draft, redirect('drafts.s', '/aktuelt/same', '/')], 'drafts.s')).toEqual([])
  })

  test('may not lead to where another starts: the end of the chain is told', async () => {
    const documents = [redirect('r', '/b', '/aktuelt'), redirect('drafts.s', '/a', '/b')]
    expect(await said(documents, 'drafts.s')).toEqual([`to: ${messages.redirectChain('/b', '/aktuelt')}`])
  })

  test('to an address where nothing is published is to be looked at again', async () => {
    expect(await remarks([redirect('drafts.s', '/a', '/aktuelt/same')], 'drafts.s')).toEqual({
      errors: [],
      warnings: [`to: ${messages.toNothing}`],
    })
  })

  test('is not in the way of its own draft', async () => {
    const documents = [redirect('r', '/a', '/b'), redirect('drafts.r', '/a', '/c')]
    expect(await said(documents, 'drafts.r')).toEqual([])
  })
})

describe('what is published has its address, however long ago validation asked', () => {
  const taken = async (documents: Draft[], document: Draft) => {
    const client = clientOf(await runningLake(), { ignoreBrowserTokenWarning: true })
    for (const each of documents) await client.create(each)
    return addressTaken(document, client)
  }

  test('a slug', async () => {
    const [a, b] = [publication('a', 'article', 'same'), publication('drafts.b', 'event', 'same')]
    expect(await taken([a], b)).toBe(messages.slugTaken('Artikkelen «Ein tittel»'))
    expect(await taken([{ ...a, _id: 'drafts.a' }], b)).toBeUndefined()
    expect(await taken([a], { ...a, _id: 'drafts.a' })).toBeUndefined()
  })

  test('the address that a redirect starts at', async () => {
    const draft = redirect('drafts.s', '/%C3%A5', '/c')
    expect(await taken([redirect('r', '/å', '/b')], draft)).toBe(messages.fromTaken('/%C3%A5'))
    expect(await taken([], draft)).toBeUndefined()
  })

  test('a redirect that a page, or the way back, has come in the way of', async () => {
    const draft = redirect('drafts.s', '/aktuelt/same', '/b')
    expect(await taken([publication('a', 'article', 'same')], draft)).toBe(
      messages.fromLive('Artikkelen «Ein tittel»'),
    )
    expect(await taken([redirect('r', '/b', '/aktuelt/same')], draft)).toBe(
      messages.redirectRing('/aktuelt/same → /b → /aktuelt/same'),
    )
  })

  test('and a document without one is free to be published', async () => {
    expect(await taken([], { _id: 'drafts.p', _type: 'person', name: 'Kari' })).toBeUndefined()
    expect(await taken([], { _id: 'drafts.a', _type: 'article', slug: 'not a slug' })).toBeUndefined()
  })
})

describe('an update and its note', () => {
  const at = '2026-06-02T10:00:00.000Z'
  const article = { ...publication('drafts.a', 'article', 'same'), lastUpdated: at }

  test('may contradict each other only where readers have it so already', async () => {
    expect((await remarks([article], 'drafts.a')).errors).toHaveLength(1)
    expect(await remarks([article, { ...article, _id: 'a' }], 'drafts.a')).toMatchObject({
      errors: [],
      warnings: [expect.stringContaining('lastUpdated: Ingen av endringane')],
    })
  })
})
