import { expect, it } from 'vitest'
import type { Report } from '#sanity/loaders/parse.ts'
import { breakOne } from '#tests/fixtures/mangled/breaks.ts'
import { faultsOf } from '#tests/fixtures/mangled/lost.ts'
import { everyPage } from '#tests/fixtures/mangled/pages.tsx'
import { marksIn, wholeDocuments, wholeNow } from '#tests/fixtures/mangled/whole.ts'
import { isLong } from '#tests/support/long.ts'
import { randomFrom, seedFrom } from '#tests/support/random.ts'

const seed = seedFrom(process.env.AKTUELT_SEED, new Date())
const rounds = Number(process.env.AKTUELT_BREAKS ?? (isLong ? 1_000 : 30))
const whole = wholeDocuments()
const now = new Date(wholeNow)

/** A part may be left out, but nothing that lists have counted. */
const noCounted: Report = (id, { path, reason }) => {
  if (path === 'document') throw new Error(`${id} was left out whole: ${reason}`)
}

it('valid documents of every type are shown whole, and every text of them is on some page', async () => {
  const reported: string[] = []
  const pages = await everyPage(whole, wholeNow, (id, { path }) => reported.push(`${id} ${path}`))
  expect(reported).toEqual([])
  const all = marksIn(JSON.stringify(whole))
  const shown = marksIn([...pages.values()].join(' '))
  const hidden = [...all].filter((mark) => !shown.has(mark))
  // Portraits of persons are not shown.
  expect(hidden.length).toBeLessThanOrEqual(9)
  for (const [address, page] of pages) expect([address, page !== undefined]).toEqual([address, true])
})

it(`broken in one place, ${rounds} times, they show every other text, and lists, map and pages agree (seed ${seed})`, {
  timeout: 600_000,
}, async () => {
  const random = randomFrom(seed)
  const before = await everyPage(whole, wholeNow, noCounted)
  const wrong: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    const broken = breakOne(whole, random)
    const told = `${broken.id} ${broken.place} ${broken.way}`
    try {
      const reported = new Set<string>()
      const after = await everyPage(broken.documents, wholeNow, (id, dropped) => {
        noCounted(id, dropped)
        reported.add(id)
      })
      const [first, ...more] = faultsOf({ before, after, reported }, whole, broken, now)
      if (first !== undefined)
        wrong.push(`${told}: ${first}${more.length > 0 ? ` and ${more.length} more` : ''}`)
    } catch (error) {
      wrong.push(`${told}: ${error}`)
    }
  }
  // The shortest place first: it is the easiest to look into.
  expect(wrong.sort((a, b) => a.length - b.length)).toEqual([])
})
