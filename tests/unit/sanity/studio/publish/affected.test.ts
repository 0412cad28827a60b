import { evaluateSync, parse, toJS } from 'groq-js'
import { describe, expect, test } from 'vitest'
import { longestTarget } from '#lib/addresses/target.ts'
import { clockChanges } from '#lib/dates/clockChanges.ts'
import { askAffected, inOrder, parsePair, tagsOfPublication } from '#sanity/studio/publish/affected.ts'
import { pairQuery } from '#sanity/summary.ts'
import { askedTags } from '#server/freshness/askedTags.ts'

const now = '2026-11-27T10:00:00Z'

const stored = (fields: object = {}) => ({
  _id: 'sak',
  _type: 'article',
  _rev: 'r1',
  _updatedAt: '2026-11-01T08:00:00Z',
  title: 'Ei sak',
  slug: { current: 'ei-sak' },
  publishedAt: '2026-11-01T08:00:00Z',
  ...fields,
})

function pairIn(dataset: object[]) {
  const params = { id: 'sak', draftId: 'drafts.sak', clockChanges }
  return parsePair(toJS(evaluateSync(parse(pairQuery, { params }), { dataset, params })))
}

const tags = (draft: object, isMaterial = false, published: object[] = [stored()]) =>
  tagsOfPublication(
    pairIn([...published, stored({ _id: 'drafts.sak', _rev: 'd1', ...draft })]),
    isMaterial,
    now,
  )

describe('the tags of a publication', () => {
  test('of a body alone are those of the page itself', () => {
    expect(tags({ body: [{ _type: 'block' }] })).toEqual(['document:sak'])
  })

  test('of a title are those of every card as well', () => {
    expect(tags({ title: 'Ny tittel' })).toContain('card:sak')
  })

  test('of a material change are those that show its date as well', () => {
    expect(tags({ body: [] }, true)).toEqual(expect.arrayContaining(['document:sak', 'card:sak', 'list:map']))
  })

  test('of a new address are those of both', () => {
    expect(tags({ slug: { current: 'ny' } })).toEqual(expect.arrayContaining(['slug:ei-sak', 'slug:ny']))
  })

  test('of a first publication are those of the lists that it enters', () => {
    const first = tags({ publishedAt: undefined }, false, [])
    expect(first).toEqual(
      expect.arrayContaining(['document:sak', 'slug:ei-sak', 'list:news', 'list:year:2026']),
    )
    expect(first.join()).not.toContain('drafts.')
  })

  test('are none where there is no draft', () => {
    expect(tagsOfPublication(pairIn([stored()]), true, now)).toEqual([])
  })
})

describe('the site', () => {
  const answering = (status: number, body: object) => {
    const asked: string[] = []
    const ask: typeof fetch = async (input) => {
      asked.push(String(input))
      return Response.json(body, { status })
    }
    return { asked, ask }
  }

  test('is asked for all of the tags at once', async () => {
    const { asked, ask } = answering(200, { addresses: ['/'], more: false })
    expect(await askAffected(['list:news', 'redirect:/a?b=ø&c'], ask)).toEqual({
      addresses: ['/'],
      more: false,
    })
    expect(asked).toEqual(['/api/affected?tag=list%3Anews&tag=redirect%3A%2Fa%3Fb%3D%C3%B8%26c'])
  })

  test('is not asked of nothing, and of no more than it answers', async () => {
    const { asked, ask } = answering(200, { addresses: [], more: false })
    expect(await askAffected([], ask)).toEqual({ addresses: [], more: false })
    expect(asked).toEqual([])
    const many = Array.from({ length: 61 }, (_, n) => `slug:${n}` as const)
    expect(await askAffected(many, ask)).toEqual({ addresses: [], more: true })
    const sent = new URL(asked[0] ?? '', 'http://a').searchParams.getAll('tag')
    expect(askedTags(sent)).toEqual(many.slice(0, 60))
    expect(askedTags([...sent, 'lists'])).toBeUndefined()
    const long = ['slug:a', `slug:${'a'.repeat(longestTarget)}`] as const
    expect(await askAffected(long, ask)).toEqual({ addresses: [], more: true })
    expect(asked[1]).toBe('/api/affected?tag=slug%3Aa')
  })

  test('is not believed when it answers something else', async () => {
    await expect(askAffected(['lists'], answering(400, { message: 'x' }).ask)).rejects.toThrow('400')
    await expect(
      askAffected(['lists'], answering(200, { addresses: ['javascript:x'], more: false }).ask),
    ).rejects.toThrow()
  })
})

test('the document’s own address comes first, and each address once', () => {
  expect(inOrder(['/aktuelt/sak'], ['/', '/aktuelt/sak'])).toEqual(['/aktuelt/sak', '/'])
})
