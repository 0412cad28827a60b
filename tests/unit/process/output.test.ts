import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { smallDisk } from '#tests/support/smallDisk.ts'

/** Linux has a file that refuses every byte like a full disk; elsewhere a small file system has to be mounted. */
function fullOutput(): { path: string; remove: () => void } | undefined {
  if (process.platform === 'linux') return { path: '/dev/full', remove: () => undefined }
  const disk = smallDisk(1)
  disk?.fill()
  return disk && { path: join(disk.path, 'filling', 'out'), remove: disk.remove }
}

const program = `
  import { log } from '#lib/log.ts'
  import { writeOut } from '#lib/process/output.ts'
  for (let i = 0; i < 100; i++) log.info({ text: 'x'.repeat(1_000) }, 'a line')
  writeOut(1, 'a text')
  setTimeout(() => process.stderr.write('goes on'), 20)
`

const run = (out: number | 'pipe') =>
  spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', program],
    {
      stdio: ['ignore', out, 'pipe'],
      encoding: 'utf8',
      timeout: 20_000,
    },
  )

test('a log whose disk is full ends no process, and holds none up', () => {
  const full = fullOutput()
  if (full === undefined) throw new Error('There is no way to a full disk here: /dev/full, or leave to mount')
  const out = openSync(full.path, 'w')
  onTestFinished(() => {
    closeSync(out)
    full.remove()
  })
  const { status, stderr } = run(out)
  expect([status, stderr]).toEqual([0, 'goes on'])
})

test('what is written comes whole', () => {
  const { stdout } = run('pipe')
  const lines = stdout.split('\n')
  expect(lines).toHaveLength(101)
  expect(lines.at(-1)).toBe('a text')
  expect(readFileSync('lib/log.ts', 'utf8')).not.toContain('console')
})
