import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { type Child, startChild } from '#server/start/child.ts'
import { isAlive, runCommand } from '#tests/support/startCommand.ts'

const fixture = 'tests/fixtures/startUp/main.ts'

function begin(way: string): Child {
  const child = startChild('It', [fixture, way], process.env)
  onTestFinished(() => child.kill())
  return child
}

/** Far longer than any start takes here: a test that waited for it would time out. */
const limit = 60_000

test('a start that is done is told', async () => {
  expect(await begin('starts').message('ready', limit)).toEqual({ type: 'ready' })
})

test.each([
  ['throws', 'It could not start: The disk is full. Make room on it, and start again.'],
  ['throws beside', 'It could not start: Port 4250 is taken. Stop what uses it, or choose another port.'],
  ['rejects beside', 'It could not start: it met an error that nobody expected; it stands above.'],
])(
  'a start that %s is told in words, and its process ends, though somebody swallows what nobody catches',
  async (way, words) => {
    const child = begin(way)
    await expect(child.message('ready', limit)).rejects.toThrow(words)
    expect(await child.ended).toBe('1')
  },
)

test('a process that cannot even be begun is told', async () => {
  const { execPath } = process
  process.execPath = '/there/is/no/node'
  const child = startChild('It', [fixture, 'starts'], process.env)
  process.execPath = execPath
  await expect(child.message('ready', limit)).rejects.toThrow('It could not start: ')
  await child.stop()
})

// Two processes begin, and one is ended: 5 s are too few on a machine that has other work.
test('one that only computes is not left alone by whoever started it', { timeout: 30_000 }, async () => {
  const program = `
    import { startChild } from '#server/start/child.ts'
    const child = startChild('It', ['${fixture}', 'computes for ever'], process.env)
    process.stdout.write('pid ' + child.pid)
    setTimeout(() => process.exit(0), 1000)`
  const run = runCommand(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module-typescript', '-e', program],
    process.env,
  )
  await run.ended
  const pid = Number(/pid (\d+)/.exec(run.said())?.[1])
  expect(pid).toBeGreaterThan(0)
  for (let turn = 0; isAlive(pid) && turn < 500; turn++) await pause(20)
  expect(isAlive(pid)).toBe(false)
})
