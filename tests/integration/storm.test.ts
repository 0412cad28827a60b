import { afterAll, beforeAll, expect, test } from 'vitest'
import { storm } from '#tests/storm/storm.ts'
import { type Drivable, startDrivable } from '#tests/support/aktuelt.ts'
import { seedFrom } from '#tests/support/random.ts'

let aktuelt: Drivable

beforeAll(async () => {
  aktuelt = await startDrivable()
})
afterAll(() => aktuelt?.stop())

/** The short storm; `npm run bench -- storm` runs 500 publications. `AKTUELT_SEED` repeats a run. */
test('after lost, doubled, late and reordered hooks, an outage and a crash, nobody met a fault or an old page', async () => {
  const seed = seedFrom(process.env.AKTUELT_SEED, new Date())
  const plan = { seed, publications: 60, readers: 8, kills: 1, outages: 1 }
  const { visits, faults, stale, wrong, disagreeing } = await storm(aktuelt, plan)
  expect({ seed, faults, stale, wrong, disagreeing }).toEqual({
    seed,
    faults: [],
    stale: [],
    wrong: [],
    disagreeing: [],
  })
  expect(visits).toBeGreaterThan(100)
}, 240_000)
