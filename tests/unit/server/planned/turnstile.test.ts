import { expect, test } from 'vitest'
import { turnstile } from '#server/planned/turnstile.ts'

test('lets so many through at a time, in order, and goes on after one that fails', async () => {
  const turns = turnstile(2)
  let [inside, most] = [0, 0]
  const order: number[] = []
  const work = (index: number) =>
    turns(async () => {
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
