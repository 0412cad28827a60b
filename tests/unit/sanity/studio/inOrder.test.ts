import { expect, test } from 'vitest'
import { inOrder } from '#sanity/studio/inOrder.ts'

/** A question whose answers come when the test says. */
function questions() {
  const open: PromiseWithResolvers<string>[] = []
  const taken: string[] = []
  const ask = inOrder(
    () => {
      const own = Promise.withResolvers<string>()
      open.push(own)
      return own.promise
    },
    (answer) => void taken.push(answer),
    () => void taken.push('failed'),
  )
  const settle = async (number: number, answer?: string) => {
    if (answer === undefined) open[number]?.reject(new Error('away'))
    else open[number]?.resolve(answer)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { ask, settle, taken }
}

test('an answer that comes after one to a later question is not taken', async () => {
  const { ask, settle, taken } = questions()
  ask()
  ask()
  await settle(1, 'after the change')
  await settle(0, 'before it')
  expect(taken).toEqual(['after the change'])
})

test('answers that come in order are all taken, however many questions are open', async () => {
  const { ask, settle, taken } = questions()
  for (const _ of [1, 2, 3]) ask()
  await settle(0, 'first')
  await settle(2, 'third')
  expect(taken).toEqual(['first', 'third'])
})

test('a failure is told in its turn, and not after an answer to a later question', async () => {
  const { ask, settle, taken } = questions()
  for (const _ of [1, 2, 3]) ask()
  await settle(0)
  await settle(2, 'third')
  await settle(1)
  expect(taken).toEqual(['failed', 'third'])
})
