import { expect, test } from 'vitest'
import { queryCache } from '#sanity/rendering/queryCache.ts'
import { renderingNamed, withRendering } from '#sanity/rendering/rendering.ts'

const now = new Date('2026-11-22T12:00:00Z')

test('what a page notes of itself is given to the caller who asked for it, beside what came of it', async () => {
  const { result, rendering } = await withRendering(
    { address: '/', now, queryCache: queryCache(), signal: new AbortController().signal },
    async (name) => {
      renderingNamed(name)?.tags.add('list:all')
      return 'page'
    },
  )
  expect(result).toBe('page')
  expect(rendering).toMatchObject({ now, tags: new Set(['list:all']), status: 200, contentAway: false })
})

test('two renderings at once note nothing of each other', async () => {
  const one = withRendering(
    { address: '/', now, queryCache: queryCache(), signal: new AbortController().signal },
    async (name) => renderingNamed(name)?.revisions.set('a', 'r1'),
  )
  const other = withRendering(
    { address: '/', now, queryCache: queryCache(), signal: new AbortController().signal },
    async (name) => renderingNamed(name)?.revisions.set('b', 'r2'),
  )
  expect((await one).rendering.revisions).toEqual(new Map([['a', 'r1']]))
  expect((await other).rendering.revisions).toEqual(new Map([['b', 'r2']]))
})

test('a name is nobody’s once its rendering is over, also when that failed', async () => {
  const names: string[] = []
  await withRendering(
    { address: '/', now, queryCache: queryCache(), signal: new AbortController().signal },
    async (name) => names.push(name),
  )
  await withRendering(
    { address: '/', now, queryCache: queryCache(), signal: new AbortController().signal },
    (name) => {
      names.push(name)
      return Promise.reject(new Error('failed'))
    },
  ).catch(() => undefined)
  expect(names.map(renderingNamed)).toEqual([undefined, undefined])
})

test('a name that nobody gave is nobody’s', () => {
  expect([renderingNamed(null), renderingNamed('made-up')]).toEqual([undefined, undefined])
})
