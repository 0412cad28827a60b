import type { SanityClient } from '@sanity/client'
import { beforeEach, describe, expect, test } from 'vitest'
import type { StoredDocument } from '#sanity/studio/publication/document.ts'
import { publish } from '#sanity/studio/publication/publish.ts'
import { redirectsIn } from '#sanity/studio/publication/redirects.ts'
import { clientOf, runningLake } from '../lake/support.ts'

let client: SanityClient

beforeEach(async () => {
  client = clientOf(await runningLake())
})

type Fields = { _id: string; _type: string; [field: string]: unknown }

const slug = (current: string) => ({ _type: 'slug', current })

const create = async (...documents: Fields[]) => {
  const transaction = client.transaction()
  for (const document of documents) transaction.create(document)
  await transaction.commit()
}

/** Gives a published document a new slug in a draft, and publishes that as our dialog does. */
async function rename(id: string, current: string): Promise<void> {
  const published = await client.getDocument<StoredDocument>(id)
  if (!published) throw new Error(`${id} is not published`)
  await client.createOrReplace({ ...published, _id: `drafts.${id}`, slug: slug(current) })
  const draft = await client.getDocument<StoredDocument>(`drafts.${id}`)
  const redirects = await redirectsIn(client)
  const now = '2026-11-27T12:00:00Z'
  await publish(client, { published, draft, change: { kind: 'minor' }, redirects, now, key: 'k' }, undefined)
}

const pairs = async (filter: string) =>
  client.fetch<string[]>(`*[_type == "redirect" && ${filter}] | order(from){"pair": from + " " + to}.pair`)

const published = () => pairs('!(_id in path("drafts.**"))')
const drafts = () => pairs('_id in path("drafts.**")')

const article = { _id: 'sak', _type: 'article', title: 'Ei sak', slug: slug('a') }
const redirect = (_id: string, from: string, to: string): Fields => ({ _id, _type: 'redirect', from, to })

describe('a published document that gets a new slug', () => {
  test('keeps its old address, and does so again when it goes on from there', async () => {
    await create(article)
    await rename('sak', 'b')
    expect(await published()).toEqual(['/aktuelt/a /aktuelt/b'])
    await rename('sak', 'c')
    expect(await published()).toEqual(['/aktuelt/a /aktuelt/c', '/aktuelt/b /aktuelt/c'])
    expect(await drafts()).toEqual([])
  })

  test('and goes back to the first has no redirect that starts where it is', async () => {
    await create(article)
    for (const current of ['b', 'c', 'a']) await rename('sak', current)
    expect(await published()).toEqual(['/aktuelt/b /aktuelt/a', '/aktuelt/c /aktuelt/a'])
    await rename('sak', 'b')
    expect(await published()).toEqual(['/aktuelt/a /aktuelt/b', '/aktuelt/c /aktuelt/b'])
  })

  test('is written together with its redirect, under one revision', async () => {
    await create(article)
    await rename('sak', 'b')
    const revisions = await client.fetch<string[]>('array::unique(*[_type in ["article", "redirect"]]._rev)')
    expect(revisions).toHaveLength(1)
  })

  test('keeps its list when it is a topic, and its calendar file when it is an event', async () => {
    await create(
      { ...article, _id: 'emne', _type: 'topic' },
      { ...article, _id: 'moete', _type: 'event', slug: slug('m') },
    )
    await rename('emne', 'b')
    await rename('moete', 'n')
    expect(await published()).toEqual([
      '/aktuelt/emne/a /aktuelt/emne/b',
      '/aktuelt/m /aktuelt/n',
      '/aktuelt/m/kalender.ics /aktuelt/n/kalender.ics',
    ])
  })
})

describe('a redirect made by hand', () => {
  /** An article at /aktuelt/a that goes to /aktuelt/b, with a redirect that has a draft: from where each leads to where. */
  async function renameBeside(published: [from: string, to: string], draft: [from: string, to: string]) {
    await create(article, redirect('hand', ...published), redirect('drafts.hand', ...draft))
    await rename('sak', 'b')
  }

  test('to the old address leads to the new one, to the same part of the page', async () => {
    await create(article, redirect('hand', '/frist', '/aktuelt/a#frist'))
    await rename('sak', 'b')
    expect(await published()).toEqual(['/aktuelt/a /aktuelt/b', '/frist /aktuelt/b#frist'])
  })

  test('from the old address is used, in every spelling of it', async () => {
    await create(
      { ...article, slug: slug('årsmøte') },
      redirect('one', '/aktuelt/årsmøte/', '/kontakt'),
      redirect('two', '/aktuelt/%C3%A5rsm%C3%B8te', '/personvern'),
    )
    await rename('sak', 'b')
    expect(await published()).toEqual([
      '/aktuelt/%C3%A5rsm%C3%B8te /aktuelt/b',
      '/aktuelt/årsmøte/ /aktuelt/b',
    ])
  })

  test('that has a draft of its own is repointed, and the draft is neither published nor lost', async () => {
    await renameBeside(['/gamal', '/aktuelt/a'], ['/gamal-og-ny', '/aktuelt/a'])
    expect(await published()).toEqual(['/aktuelt/a /aktuelt/b', '/gamal /aktuelt/b'])
    expect(await drafts()).toEqual(['/gamal-og-ny /aktuelt/b'])
  })

  test('that starts at the new address goes, also when it has a draft', async () => {
    await renameBeside(['/aktuelt/b', '/kontakt'], ['/aktuelt/b', '/personvern'])
    expect(await published()).toEqual(['/aktuelt/a /aktuelt/b'])
    expect(await drafts()).toEqual([])
  })

  test('that starts at the new address leaves its draft when that starts elsewhere', async () => {
    await renameBeside(['/aktuelt/b', '/kontakt'], ['/ny-start', '/kontakt'])
    expect(await published()).toEqual(['/aktuelt/a /aktuelt/b'])
    expect(await drafts()).toEqual(['/ny-start /kontakt'])
  })
})

describe('a redirect of ours that an editor has changed since', () => {
  const ours = async () => (await client.fetch<string[]>('*[_type == "redirect"]._id'))[0] ?? ''

  test('to start elsewhere does not stop the next: that gets an id of its own', async () => {
    await create(article)
    await rename('sak', 'b')
    await client
      .patch(await ours())
      .set({ from: '/heilt-anna' })
      .commit()
    await rename('sak', 'a')
    await rename('sak', 'c')
    expect(await published()).toEqual([
      '/aktuelt/a /aktuelt/c',
      '/aktuelt/b /aktuelt/c',
      '/heilt-anna /aktuelt/c',
    ])
  })

  test('to be unpublished does not stop the next either', async () => {
    await create(article)
    await rename('sak', 'b')
    const publishedId = await ours()
    const draftId = `drafts.${publishedId}`
    await client.action({ actionType: 'sanity.action.document.unpublish', draftId, publishedId })
    await rename('sak', 'a')
    await rename('sak', 'b')
    expect(await published()).toEqual(['/aktuelt/a /aktuelt/b'])
  })
})
