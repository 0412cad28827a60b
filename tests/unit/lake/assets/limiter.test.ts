import { expect, test } from 'vitest'
import { limiter } from '#sanity/lake/assets/transform/limiter.ts'

test('never more than the limit run at once, all run, and a failure frees its place', async () => {
  const limited = limiter(2)
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
  const results = await Promise.allSettled(
    [true, false, false, true, false].map((f) => limited(() => work(f))),
  )
  expect(results.map(({ status }) => status)).toEqual([
    'rejected',
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ])
  expect(most).toBe(2)
})
