import { describe, expect, test } from 'vitest'
import { endOf, ringFrom, type Step } from '#schemas/checks/loop.ts'
import { type Random, randomFrom, seedFrom } from '#tests/support/random.ts'

const step = (from: string, to: string): Step => ({ from, to })

describe('a ring of redirects', () => {
  test('of two is found, however the addresses are spelled', () => {
    expect(ringFrom('/a', '/b/', [step('/b', '/a#del')])).toEqual(['/a', '/b/', '/a'])
    expect(ringFrom('/å', '/b', [step('/b', '/%C3%A5')])).toEqual(['/å', '/b', '/%C3%A5'])
  })

  test('of many is found, and so is one that the start itself is not in', () => {
    const others = [step('/b', '/c'), step('/c', '/d'), step('/d', '/b')]
    expect(ringFrom('/a', '/b', others)).toEqual(['/a', '/b', '/c', '/d', '/b'])
  })

  test('is none when the way ends, here or elsewhere', () => {
    expect(ringFrom('/a', '/b', [step('/b', '/c')])).toBeUndefined()
    expect(ringFrom('/a', '/b', [step('/b', 'https://example.no/a')])).toBeUndefined()
    expect(ringFrom('/a', 'https://example.no/a', [])).toBeUndefined()
  })
})

test('the end of a chain is where its last redirect leads', () => {
  const chain = [step('/b', '/c'), step('/c', '/d#del')]
  expect(endOf('/b', chain)).toBe('/d#del')
  expect(endOf('/x', chain)).toBeUndefined()
  expect(endOf('/b', [step('/b', '/b')])).toBeUndefined()
})

describe('whatever the redirects are', () => {
  const seed = seedFrom(process.env.AKTUELT_SEED, new Date())

  /** At most one redirect from each of some addresses, to any of them or to another site. */
  function corpus(random: Random): Step[] {
    const addresses = Array.from({ length: 2 + random.below(9) }, (_, index) => `/${index}`)
    return random
      .some(addresses, addresses.length)
      .map((from) =>
        step(from, random.chance(0.15) ? 'https://example.no' : `/${random.below(addresses.length)}`),
      )
  }

  /** Whether a reader who starts at an address arrives, by following as many redirects as there are and one more. */
  function arrives(from: string, all: readonly Step[]): boolean {
    let at = from
    for (let count = 0; count <= all.length; count += 1) {
      const next = all.find((each) => each.from === at)
      if (next === undefined) return true
      at = next.to
    }
    return false
  }

  test('a ring is found exactly when a reader never arrives', () => {
    const random = randomFrom(seed)
    for (let run = 0; run < 2_000; run += 1) {
      const all = corpus(random)
      for (const { from, to } of all) {
        const others = all.filter((each) => each.from !== from)
        expect(ringFrom(from, to, others) === undefined, JSON.stringify({ seed, all, from })).toBe(
          arrives(from, all),
        )
      }
    }
  })

  test('those that are taken one by one, each when no ring is found, never lead in a ring', () => {
    const random = randomFrom(seed + 1)
    for (let run = 0; run < 2_000; run += 1) {
      const taken: Step[] = []
      for (const next of corpus(random)) if (!ringFrom(next.from, next.to, taken)) taken.push(next)
      for (const { from } of taken) expect(arrives(from, taken), JSON.stringify({ seed, taken })).toBe(true)
    }
  })
})
