import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { fairQueue } from '#server/freshness/fairQueue.ts'

/** A fair queue that records the order in which work starts, and how much of it ran at once. */
function recorded(atOnce: number) {
  const { run } = fairQueue(atOnce)
  const seen = { begun: [] as string[], now: 0, most: 0 }
  const work = async (item: string) => {
    seen.begun.push(item)
    seen.most = Math.max(seen.most, ++seen.now)
    await nextTurn()
    seen.now--
  }
  return { seen, run: (...items: string[]) => run(items, work), runRaw: run }
}

test('all is done, and no more at once than there are hands', async () => {
  const { seen, run } = recorded(2)
  await Promise.all([run('a1', 'a2', 'a3', 'a4', 'a5'), run('b1')])
  expect(seen.begun.toSorted()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'b1'])
  expect([seen.most, seen.now]).toEqual([2, 0])
})

test('a short list that comes later is done before a long one', async () => {
  const { seen, run } = recorded(1)
  const long = run(...Array.from({ length: 20 }, (_, i) => `a${i}`))
  await run('b1', 'b2')
  expect(seen.begun.length).toBeLessThan(8)
  await long
  expect(seen.begun).toHaveLength(22)
})

test('an empty list is done at once, also while others are not', async () => {
  const { run } = recorded(1)
  const long = run('a1', 'a2', 'a3')
  await run()
  await long
})

test('an error is told to whose work it was, and the rest is done', async () => {
  const { seen, run, runRaw } = recorded(1)
  const failing = runRaw(['x1', 'x2'], async (item) => {
    seen.begun.push(item)
    throw new Error(`${item} failed`)
  })
  const other = run('b1')
  await expect(failing).rejects.toThrow('x1 failed')
  await other
  await run('c1')
  expect(seen.begun.toSorted()).toEqual(['b1', 'c1', 'x1', 'x2'])
})
