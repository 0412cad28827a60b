import { expect, onTestFinished, test, vi } from 'vitest'
import { startPolling } from '#server/freshness/polling.ts'

/** Repeated work, by default with the shortest pauses, which fails for as long as it is told to. */
function repeated({ interval = 1, retry = 1 } = {}) {
  const state = {
    turns: [] as number[],
    failing: false,
    running: 0,
    most: 0,
    during: undefined as (() => void) | undefined,
  }
  const work = async (turn: number) => {
    state.turns.push(turn)
    state.most = Math.max(state.most, ++state.running)
    await Promise.resolve()
    state.during?.()
    state.running--
    if (state.failing) throw new Error('failing')
  }
  const begin = () => {
    const plan = startPolling({ name: 'Some work', work, interval: () => interval, retry })
    onTestFinished(() => plan.stop())
    return plan
  }
  return { state, begin }
}

test('work is done at once, and again and again, and told how often it has succeeded', async () => {
  const { state, begin } = repeated()
  begin()
  await vi.waitFor(() => expect(state.turns.slice(0, 3)).toEqual([0, 1, 2]))
})

test('a failure is no turn, and the work is tried again', async () => {
  const { state, begin } = repeated()
  state.failing = true
  const { first } = begin()
  await vi.waitFor(() => expect(state.turns.length).toBeGreaterThan(2))
  expect(new Set(state.turns)).toEqual(new Set([0]))
  state.failing = false
  await first
  await vi.waitFor(() => expect(state.turns.at(-1)).toBeGreaterThan(0))
})

test('waking it does not wait for the rest to be over', async () => {
  const { state, begin } = repeated({ interval: 1e8 })
  const { first, wake } = begin()
  await first
  wake()
  await vi.waitFor(() => expect(state.turns).toEqual([0, 1]))
})

test('waking it while it runs has it done once more, and never two at a time', async () => {
  const { state, begin } = repeated({ interval: 1e8 })
  const plan = begin()
  await plan.first
  state.during = () => {
    state.during = undefined
    for (let i = 0; i < 5; i++) plan.wake()
  }
  plan.wake()
  await vi.waitFor(() => expect(state.turns).toEqual([0, 1, 2]))
  expect(state.most).toBe(1)
})

test('once stopped it is done no more, however it is woken', async () => {
  const { state, begin } = repeated()
  const { first, wake, stop } = begin()
  await first
  await stop()
  const { length } = state.turns
  wake()
  await stop()
  expect(state.turns).toHaveLength(length)
})
