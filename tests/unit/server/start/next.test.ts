import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COOKIE_NAME_PRERENDER_BYPASS } from 'next/dist/server/api-utils/index.js'
import { expect, onTestFinished, test } from 'vitest'
import { nextReadsNoFiles } from '#server/start/build.ts'

/** Names of Next's own that we write, and that nothing else would tell us of when they change (docs/next.md). */

/** Reads a folder's .env as Next does when it starts; in a process of its own, for it does so once. */
const startOfNext = `
  require('@next/env').loadEnvConfig(process.argv[1], false, { info() {}, error: console.error })
  process.stdout.write(process.env.AKTUELT_FROM_A_FILE ?? 'unset')
`

/** What a variable is to Next that a file in its folder sets. */
function readByNext(mark: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'aktuelt-env-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, '.env'), 'AKTUELT_FROM_A_FILE=set\n')
  const env = { NODE_ENV: 'production', ...mark } as const
  return execFileSync(process.execPath, ['-e', startOfNext, folder], { env, encoding: 'utf8' })
}

test('Next reads settings from files, and none with our mark', () => {
  expect(readByNext({})).toBe('set')
  expect(readByNext(nextReadsNoFiles)).toBe('unset')
})

test('Next’s cookie of draft mode is the one that the front looks for', () => {
  expect(COOKIE_NAME_PRERENDER_BYPASS).toBe('__prerender_bypass')
})
