import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { type Child, startChild } from '#server/start/child.ts'
import { keepRunning } from '#server/start/keepRunning.ts'
import { StartError } from '#server/start/report.ts'

const waits = { first: 5, longest: 20, well: 60_000 }

/** A real process that runs until it is told to stop. */
async function begin(): Promise<Child> {
  const child = startChild('It', ['tests/fixtures/renderer/main.ts'], process.env)
  await child.message('ready', 20_000)
  return child
}

async function keeping(more: Partial<Parameters<typeof keepRunning>[0]> = {}) {
  const started: Child[] = []
  const notes: string[] = []
  const start = async () => {
    const child = await begin()
    started.push(child)
    return child
  }
  const child = await start()
  const kept = keepRunning({
    name: 'It',
    child,
    start,
    waits,
    report: { note: (text) => void notes.push(text) },
    ...more,
  })
  onTestFinished(() => kept.stop())
  return { kept, started, notes }
}

const kill = (child: Child | undefined, signal: NodeJS.Signals = 'SIGKILL') =>
  process.kill(child?.pid ?? 0, signal)

test('one that is killed is started again, each time, and said so', async () => {
  const { started, notes } = await keeping()
  for (const count of [2, 3]) {
    kill(started.at(-1))
    await expect.poll(() => started.length, { timeout: 10_000 }).toBe(count)
    await expect.poll(() => notes.at(-1)).toBe('It is running again.')
  }
  expect(notes[0]).toBe('It ended by itself (SIGKILL). It is started again.')
})

test('a start that fails is tried again and says why, and one that always fails is given up after so many', async () => {
  let failures = 0
  const start = async () => {
    failures++
    throw new StartError('The disk is full.')
  }
  const { kept, started, notes } = await keeping({ start, tries: 3 })
  kill(started[0])
  expect(await kept.ended).toBe('It ended by itself (SIGKILL), and cannot be started again')
  expect([failures, notes.filter((note) => note === 'The disk is full.').length]).toEqual([3, 3])
})

test('one that was told to end has ended', async () => {
  const { kept, started } = await keeping({ isOver: (how) => how === 'SIGTERM' })
  kill(started[0], 'SIGTERM')
  expect(await kept.ended).toBe('It stopped by itself (SIGTERM)')
  expect(started).toHaveLength(1)
})

test('one that is stopped is not started again, nor is one that waits for its next start', async () => {
  const { kept, started } = await keeping()
  await kept.stop()
  await kept.ended
  const other = await keeping({ waits: { first: 60_000, longest: 60_000, well: 60_000 } })
  kill(other.started[0])
  await expect.poll(() => other.notes.length).toBe(1)
  await other.kept.stop()
  await other.kept.ended
  await pause(50)
  expect([started.length, other.started.length]).toEqual([1, 1])
})
