import { readdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { isAlive, runCommand } from '#tests/support/startCommand.ts'
import { newDirectory } from './support.ts'

/** Tells a process to stop, again and again until it has. */
async function insist(pid: number): Promise<void> {
  while (isAlive(pid)) {
    process.kill(pid, 'SIGTERM')
    await pause(1)
  }
}

test('a lake by itself ends in order, told however often', async () => {
  const folder = newDirectory()
  const env = { ...process.env, SANITY_PROJECT_ID: '', LAKE_DIR: folder, LAKE_PORT: '0' }
  const lake = runCommand(process.execPath, ['lake/main.ts', 'serve'], env)
  await expect.poll(lake.said, { timeout: 30_000 }).toContain('The lake answers')
  await insist(lake.child.pid ?? 0)
  // SQLite deletes its log when the last process that has the database open closes it.
  expect((await readdir(folder)).filter((name) => name.endsWith('-wal'))).toEqual([])
})
