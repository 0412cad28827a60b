import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { faultsOfMangled } from '#tests/support/mangled.ts'
import { seedFrom } from '#tests/support/random.ts'

/** `npm run bench -- mangled` breaks a thousand. `AKTUELT_SEED` repeats a run. */

const seed = seedFrom(process.env.AKTUELT_SEED, new Date())

let aktuelt: Aktuelt

beforeAll(async () => {
  aktuelt = await startAktuelt()
})
afterAll(() => aktuelt?.stop())

test(`whatever is broken in one place of a document, its page shows every other text, and lists and map agree (seed ${seed})`, {
  timeout: 120_000,
}, async () => {
  expect(await faultsOfMangled(aktuelt, 40, seed)).toEqual([])
})
