import { expect, onTestFinished, test, vi } from 'vitest'
import { startPoller } from '#lib/process/poller.ts'

/** Work that ends when the test says so, and by default rests until it is woken. */
function started(rest: () => number | undefined = () => undefined) {
  const ends: (() => void)[] = []
  const run = () => new Promise<void>((resolve) => void ends.push(resolve))
  const poller = startPoller({ run, rest })
  const end = () => ends.at(-1)?.()
  onTestFinished(async () => {
    end()
    await poller.stop()
  })
  return { poller, end, runs: () => ends.length }
}

test('it runs at once, and without a rest not again until it is woken', async () => {
  const { poller, end, runs } = started()
  expect(runs()).toBe(1)
  end()
  await poller.ended()
  expect(runs()).toBe(1)
  poller.wake()
  expect(runs()).toBe(2)
})

test('it runs again after its rest, however long that is, and a wake ends the rest', async () => {
  const rests = [1, 2 ** 40]
  const { poller, end, runs } = started(() => rests.shift())
  end()
  await vi.waitFor(() => expect(runs()).toBe(2))
  end()
  await poller.ended()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(runs()).toBe(2)
  poller.wake()
  expect(runs()).toBe(3)
})

test('it never runs twice at a time', () => {
  const { poller, runs } = started()
  poller.wake()
  poller.wake()
  expect(runs()).toBe(1)
})

test('to stop it is to wait for what runs, and it runs no more', async () => {
  const { poller, end, runs } = started(() => 0)
  let stopped = false
  const stop = poller.stop().then(() => {
    stopped = true
  })
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(stopped).toBe(false)
  end()
  await stop
  poller.wake()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(runs()).toBe(1)
})
