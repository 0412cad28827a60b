import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '#tests/support/startCommand.ts'

test('a file .env in the folder is read by the start command and by the lake’s commands', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'aktuelt-env-'))
  await writeFile(join(folder, '.env'), 'SITE_URL=localhost:3000\n')
  const { SITE_URL, ...env } = process.env
  for (const args of [['server/start/main.ts'], ['lake/main.ts', 'serve']]) {
    const [file = '', ...rest] = args
    const refused = runCommand(process.execPath, [resolve(file), ...rest], env, folder)
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toContain('SITE_URL must be an address such as')
  }
  await rm(folder, { recursive: true, force: true })
})
