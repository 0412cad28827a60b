import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { evaluate } from '#lake/query/evaluate.ts'
import { clockChanges } from '#lib/dates/clockChanges.ts'
import { millisecondsOf, osloClock, osloIso } from '#lib/dates/oslo.ts'
import { instantOf } from '#lib/dates/written.ts'
import { instant } from '#sanity/queries/instant.ts'
import { type Random, randomFrom, seedFrom } from '#tests/support/random.ts'

const seed = seedFrom(process.env.AKTUELT_SEED, new Date())
const bookkeeping = { _type: 'x', _rev: 'r', _createdAt: '', _updatedAt: '' }
const hourMs = 3_600_000

const context = { identity: '', now: new Date(0), projectId: 'local', dataset: 'production' }

/** Dates as the queries parse them, in the lake. */
function readByQuery(all: readonly unknown[]): unknown {
  const documents = all.map((at, index) => ({ ...bookkeeping, _id: String(index), at }))
  const query = `*{"at": string(${instant('at')})}.at`
  return evaluate(query, { clockChanges }, { documents, byId: () => undefined }, context)
}

describe('a point in time', () => {
  it.each([
    ['a day in winter', '2026-11-26', '2026-11-26T00:00:00+01:00'],
    ['a day in summer', '2026-07-26', '2026-07-26T00:00:00+02:00'],
    ['Oslo’s clock', '2026-07-26T08:10:00', '2026-07-26T08:10:00+02:00'],
    ['Oslo’s clock without seconds', '2026-11-26T08:10', '2026-11-26T08:10:00+01:00'],
    ['the hour that comes twice, the first time', '2026-10-25T02:30', '2026-10-25T02:30:00+02:00'],
    ['another zone', '2026-11-26T23:30:00-05:00', '2026-11-26T23:30:00-05:00'],
    [
      'microseconds, of which the next millisecond',
      '2026-11-26T08:10:00.1230001+01:00',
      '2026-11-26T07:10:00.124Z',
    ],
  ])('is read from %s', (_, written, read) => {
    expect(instantOf(written)).toBe(read)
  })

  it.each([
    '',
    'i morgon',
    '2026-13-01',
    '2026-02-30',
    '2026-11-26T25:00:00Z',
    '26.11.2026',
    '2026-11-26T',
    '2026',
  ])('is none in %j', (written) => {
    expect(instantOf(written)).toBeUndefined()
  })
})

it('Oslo’s clocks change when they do', () => {
  for (const [index, change] of clockChanges.entries()) {
    const isSpring = index % 2 === 0
    const at = Date.parse(`${change}:00:00Z`) - (isSpring ? 1 : 2) * hourMs
    const offsets = [at - 1, at].map((ms) => osloClock(new Date(ms)).offset)
    expect(offsets, change).toEqual(isSpring ? ['+01:00', '+02:00'] : ['+02:00', '+01:00'])
  }
})

const two = (value: number): string => String(value).padStart(2, '0')

/** A date in any format, near a clock change about half of the time, and sometimes invalid. */
function writtenBy(random: Random): string {
  const change = clockChanges[random.below(clockChanges.length)] ?? ''
  const year = 1996 + random.below(55)
  const day = random.chance(0.5)
    ? change.slice(0, 10)
    : `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`
  const clock = `${two(random.below(random.chance(0.05) ? 26 : 24))}:${two(random.below(60))}`
  const seconds = random.pick([':00', ':07', '', ':07.5', ':07.123456'])
  const zone = random.pick(['', '', 'Z', '+01:00', '-05:00', '+0100', '+25:00'])
  return random.pick([
    day,
    `${day}T${clock}${seconds}${zone}`,
    `${day} ${clock}`,
    `${day}T${clock}${seconds}`,
  ])
}

it(`is the same one to the queries and to the border, whatever is written (seed ${seed})`, () => {
  const random = randomFrom(seed)
  const all = Array.from({ length: 3000 }, () => writtenBy(random))
  const read = z.array(z.string().nullable()).parse(readByQuery(all))
  for (const [index, written] of all.entries()) {
    const [here, there] = [instantOf(written), read[index] ?? undefined]
    // An hour of 25 is NaN in groq-js, and every comparison with it is false; the queries compare before they use it.
    const isRead = there !== undefined && !there.includes('NaN')
    expect(here === undefined, written).toBe(!isRead)
    if (here === undefined || !isRead) continue
    // groq-js truncates to milliseconds.
    expect([0, 1], written).toContain(millisecondsOf(here) - millisecondsOf(there))
  }
})

it('a time without a zone is what the clock in Oslo shows then', () => {
  const random = randomFrom(seed + 1)
  for (let round = 0; round < 1000; round += 1) {
    const at = Date.UTC(1996, 0) + Math.floor(random.fraction() * 54 * 365 * 24) * hourMs
    const shown = osloIso(new Date(at)).slice(0, 'yyyy-mm-ddThh:mm:ss'.length)
    const read = instantOf(shown)
    // In the hour that occurs twice, the first is meant.
    expect([at, at - hourMs], shown).toContain(read && millisecondsOf(read))
    expect(read && osloIso(read).slice(0, shown.length)).toBe(shown)
  }
})

it('what is no text is no point in time to a query', () => {
  const others = [null, 42, true, [], {}, ['2026-11-26'], { at: '2026-11-26' }]
  expect(readByQuery(others)).toEqual(others.map(() => null))
})
