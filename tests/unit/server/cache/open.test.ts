import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parseSettings } from '#lib/settings.ts'
import { factsIn } from '#server/cache/facts.ts'
import { openPages } from '#server/cache/open.ts'
import { openDatabase } from '#server/database.ts'
import { pageOf } from '../support.ts'

const settings = parseSettings({ SITE_URL: 'https://aktuelt.example' })

/** Starts that share one database: each gets the id of its build, as Next writes it. */
function starts() {
  const build = mkdtempSync(join(tmpdir(), 'aktuelt-build-'))
  const database = openDatabase(':memory:')
  onTestFinished(() => {
    database.close()
    rmSync(build, { recursive: true })
  })
  let rendered = 0
  const renderer = {
    render: async (_: string, generation: number) => ({
      page: pageOf(`rendering ${++rendered}`, { generation }),
    }),
    invalidate: () => undefined,
    invalidateAll: () => undefined,
  }
  return async (id: string): Promise<string> => {
    writeFileSync(join(build, 'BUILD_ID'), id)
    const { cache, store } = openPages(database, factsIn(database), settings, build, renderer)
    const found = await cache.get('/aktuelt')
    await store.settled()
    return 'page' in found ? String(found.page.body) : found.problem
  }
}

test('a page is kept over a start, and made anew by another build', async () => {
  const start = starts()
  expect(await start('one')).toBe('rendering 1')
  expect(await start('one')).toBe('rendering 1')
  expect(await start('two')).toBe('rendering 2')
})
