import { expect, test } from 'vitest'
import type { QueryName } from '#sanity/queries/index.ts'
import { type QueryResult, queryCache } from '#sanity/rendering/queryCache.ts'
import type { Tag } from '#sanity/tags.ts'

/** Counted answers, each with these tags, which arrive when the test says so. */
function asked(...tags: Tag[]) {
  const answers = queryCache()
  const waiting: (() => void)[] = []
  let count = 0
  const ask = async (): Promise<QueryResult> => {
    const raw = ++count
    await new Promise<void>((resolve) => waiting.push(resolve))
    return { raw, tags: new Set(tags), revisions: new Map() }
  }
  const give = () => {
    for (const go of waiting.splice(0)) go()
  }
  const rawOf = async (name: QueryName) => (await answers.get(name, ask)).raw
  /** Makes the query, and lets it be answered. */
  const get = (name: QueryName) => {
    const raw = rawOf(name)
    give()
    return raw
  }
  return { answers, get, rawOf, give }
}

test('an answer that every page asks for is asked for once, also by those who come meanwhile', async () => {
  const { get, rawOf, give } = asked('card:siteSettings')
  const both = Promise.all([rawOf('site'), rawOf('site')])
  give()
  expect(await both).toEqual([1, 1])
  expect(await get('site')).toBe(1)
})

test('what has parameters of its own is asked for each time', async () => {
  const { get } = asked('list:all')
  expect(await get('list')).toBe(1)
  expect(await get('list')).toBe(2)
})

test('an answer is asked for anew when one of its tags has been invalidated, and only then', async () => {
  const { get, answers } = asked('list:topics', 'document:t')
  await get('topics')
  answers.invalidate(['list:years', 'document:u'])
  expect(await get('topics')).toBe(1)
  answers.invalidate(['document:t'])
  expect(await get('topics')).toBe(2)
  answers.invalidateAll()
  expect(await get('topics')).toBe(3)
})

test('an answer on its way when anything is invalidated is given to nobody who comes after', async () => {
  const { rawOf, give, get, answers } = asked('list:years')
  const early = rawOf('years')
  answers.invalidate(['document:x'])
  const late = rawOf('years')
  give()
  expect([await early, await late]).toEqual([1, 2])
  expect(await get('years')).toBe(2)
})

test('a failure is asked for again', async () => {
  const answers = queryCache()
  const away = () => Promise.reject(new Error('away'))
  await expect(answers.get('site', away)).rejects.toThrow('away')
  const answer = { raw: 'there', tags: new Set<Tag>(), revisions: new Map<string, string>() }
  expect((await answers.get('site', async () => answer)).raw).toBe('there')
})
