import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** Where a run of tests finds the files of a lake with the first content. */
const variable = 'AKTUELT_SEEDED_LAKE'

/**
 * Seeds a lake once for a whole run: drawing the pictures of the first content takes 4 s of processor, and some 40 lakes
 * start in a run. This is the global set-up of Vitest and of Playwright; it returns its tear-down.
 */
export default async function seedLake(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(join(tmpdir(), 'aktuelt-seeded-'))
  const env = { ...process.env, LAKE_DIR: directory, LAKE_WEBHOOKS: '', SANITY_PROJECT_ID: '' }
  await promisify(execFile)(process.execPath, ['lake/main.ts', 'seed'], { env })
  process.env[variable] = directory
  return async () => {
    delete process.env[variable]
    await rm(directory, { recursive: true, force: true })
  }
}

/** Puts the first content where a lake is about to start. Outside a run that has it, the lake seeds itself. */
export async function giveFirstContent(directory: string): Promise<void> {
  const seeded = process.env[variable]
  if (seeded) await cp(seeded, directory, { recursive: true })
}
