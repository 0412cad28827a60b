import { expect, test } from 'vitest'
import { limiter } from '#lib/process/limiter.ts'

test('never more than the limit run at once, all run, and a failure frees its place', async () => {
  const { run, waiting } = limiter(2)
  let running = 0
  let most = 0
  const work = async (fails: boolean) => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 1))
    running -= 1
    if (fails) throw new Error('no')
    return 'done'
  }
  const all = Promise.allSettled([true, false, false, true, false].map((f) => run(() => work(f))))
  expect(waiting()).toBe(3)
  const results = await all
  expect(results.map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  expect([most, waiting()]).toEqual([2, 0])
})

test('each runs in its order, and those after one that fails too', async () => {
  const { run } = limiter(2)
  let [inside, most] = [0, 0]
  const order: number[] = []
  const work = (index: number) =>
    run(async () => {
      order.push(index)
      most = Math.max(most, ++inside)
      await new Promise((resolve) => setTimeout(resolve, 1))
      inside--
      if (index === 1) throw new Error('failed')
      return index
    })
  const ended = await Promise.allSettled([0, 1, 2, 3, 4].map(work))
  expect([most, order]).toEqual([2, [0, 1, 2, 3, 4]])
  expect(ended.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ])
})
