import { expect, test } from 'vitest'
import { memoizeFor } from '#app/api/health/memoizeFor.ts'

/** A health question that is answered when the test says so. */
function question() {
  const waiting: ((answer: boolean) => void)[] = []
  const time = { now: 5_000 }
  const ask = memoizeFor(
    () => new Promise<boolean>((resolve) => waiting.push(resolve)),
    1_000,
    () => time.now,
  )
  return { ask, time, asked: () => waiting.length, answer: (value: boolean) => waiting.at(-1)?.(value) }
}

test('all who ask within a second share one answer', async () => {
  const { ask, time, asked, answer } = question()
  const first = ask()
  answer(true)
  expect(await first).toBe(true)
  time.now += 999
  expect(await ask()).toBe(true)
  expect(asked()).toBe(1)
})

test('whoever asks after that second has it asked again', async () => {
  const { ask, time, asked, answer } = question()
  const first = ask()
  answer(true)
  await first
  time.now += 1_000
  const second = ask()
  answer(false)
  expect(await second).toBe(false)
  expect(asked()).toBe(2)
})

test('while one question is under way nobody asks another, however long it takes', async () => {
  const { ask, time, asked, answer } = question()
  const first = ask()
  time.now += 3_000
  const second = ask()
  answer(false)
  expect(await Promise.all([first, second])).toEqual([false, false])
  expect(asked()).toBe(1)
  // An answer from 3 s ago is outdated.
  void ask()
  expect(asked()).toBe(2)
})

test('a question that fails is asked again, too', async () => {
  const time = { now: 0 }
  let asked = 0
  const ask = memoizeFor(
    () => (asked++ === 0 ? Promise.reject(new Error('unexpected')) : Promise.resolve(true)),
    1_000,
    () => time.now,
  )
  await expect(ask()).rejects.toThrow('unexpected')
  time.now += 1_000
  expect(await ask()).toBe(true)
})
