import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COOKIE_NAME_PRERENDER_BYPASS } from 'next/dist/server/api-utils/index.js'
import { expect, onTestFinished, test } from 'vitest'
import { nextReadsNoFiles } from '#server/start/build.ts'

/** Next's own names that our code repeats, where nothing else would reveal a change (docs/next.md). */

/** Reads a folder's .env as Next does when it starts; in a separate process, because Next does so only once. */
const startOfNext = `
  require('@next/env').loadEnvConfig(process.argv[1], false, { info() {}, error: console.error })
  process.stdout.write(process.env.AKTUELT_FROM_A_FILE ?? 'unset')
`

/** The value that Next sees for a variable set in a file in its folder. */
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
