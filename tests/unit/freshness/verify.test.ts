import { describe, expect, test } from 'vitest'
import { type Verifier, verify } from '#sanity/freshness/verify.ts'
import { ContentAwayError, type Read } from '#sanity/read.ts'

const card = {
  _id: 'a',
  _rev: 'r',
  _type: 'article',
  title: 'Tittel',
  slug: 'a',
  publishedAt: '2026-11-22T12:00:00Z',
}

const lake =
  (document: unknown): Read =>
  (name) =>
    Promise.resolve(name === 'document' ? { raw: document, version: 'new' } : { raw: null, version: 'site' })

const page = (version: string) =>
  ['site', version].map((content) => `<meta name="content-version" content="${content}"/>`).join('')

/** A site that answers as told, visit by visit, and then goes on with the last answer. */
function site(read: Read, ...answers: { status: number; html: string }[]) {
  const cleared: { after: number; tags: readonly string[] }[] = []
  let visits = 0
  const verifier: Verifier = {
    read,
    visit: async () => answers[Math.min(visits++, answers.length - 1)] ?? { status: 500, html: '' },
    clear: async (tags) => {
      cleared.push({ after: visits, tags })
    },
  }
  return {
    verifier,
    cleared,
    check: (limit = 2_000) => verify('/aktuelt/a', verifier, limit),
  }
}

const ok = (version: string) => ({ status: 200, html: page(version) })

describe('an address is fresh', () => {
  test('at the first visit that carries what the Content Lake holds', async () => {
    const { check } = site(lake(card), ok('old'), ok('old'), ok('new'))
    expect(await check()).toEqual({ address: '/aktuelt/a', fresh: true, attempts: 3 })
  })

  test('when it answers 404 for what is gone, and not before', async () => {
    const { check } = site(lake(null), ok('old'), { status: 404, html: '' })
    expect(await check()).toMatchObject({ fresh: true, attempts: 2 })
  })

  test('never while only the frame around it is new', async () => {
    const { check } = site(lake(card), ok('old'))
    expect(await check(100)).toMatchObject({ fresh: false })
  })

  test('never when it answers 404 for what is there', async () => {
    const { check } = site(lake(card), { status: 404, html: page('new') })
    expect(await check(50)).toMatchObject({ fresh: false })
  })
})

test('a render that won over the clearing is cleared again, at every third failure', async () => {
  const { check, cleared } = site(lake(card), ...Array.from({ length: 6 }, () => ok('old')), ok('new'))
  expect(await check()).toMatchObject({ fresh: true, attempts: 7 })
  expect(cleared.map(({ after }) => after)).toEqual([3, 6])
})

test('a Content Lake that goes away meanwhile is an error, not a stale page', async () => {
  const away: Read = () => Promise.reject(new ContentAwayError('away'))
  await expect(site(away, ok('old')).check()).rejects.toThrow(ContentAwayError)
})

test('what is cleared again is all that the page is made of: another change may wait behind this one', async () => {
  const { check, cleared } = site(lake(card), ok('old'), ok('old'), ok('old'), ok('new'))
  await check()
  expect(cleared[0]?.tags).toEqual(['site', 'document:a'])
})
