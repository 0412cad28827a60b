import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLong } from '#tests/support/long.ts'
import {
  changeBeforeCrash,
  changeBeforeRebuild,
  changeDuringRender,
  contentAway,
  firstVisit,
  type Got,
  type Shown,
  type Subject,
  wholeWithoutScripts,
} from '#tests/support/losses.ts'
import { type Invalidation, type Keeping, type Stock, startStock } from '#tests/support/stock.ts'

/**
 * Why the site keeps its pages itself: what Next's own caches lose, on sites made as Next's guides say. When one of
 * these fails, Next has mended it, and the reason given in docs/decisions is no longer one. kept.test.ts asks the same of ours.
 */

type Row = { first: Shown; race: Shown; crash: Shown; rebuild: Shown; away: Got; whole: boolean }
type Way = readonly [keeping: Keeping, path: string, invalidation: Invalidation]

const old = 'the one before'
const newest = 'the newest'

const ways: readonly (readonly [...Way, Row])[] = [
  [
    'fetch',
    '/sak',
    'max',
    { first: old, race: old, crash: old, rebuild: old, away: `200, ${old}`, whole: true },
  ],
  [
    'function',
    '/sak',
    'now',
    {
      first: newest,
      race: newest,
      crash: newest,
      rebuild: newest,
      away: '200, without its content',
      whole: false,
    },
  ],
  [
    'function',
    '/blocking/sak',
    'now',
    {
      first: newest,
      race: newest,
      crash: newest,
      rebuild: newest,
      away: '200, without its content',
      whole: true,
    },
  ],
  [
    'function',
    '/blocking/sak',
    'max',
    { first: old, race: newest, crash: newest, rebuild: newest, away: `200, ${old}`, whole: true },
  ],
  [
    'page',
    '/sak',
    'now',
    {
      first: newest,
      race: old,
      crash: newest,
      rebuild: newest,
      away: '500, without its content',
      whole: true,
    },
  ],
]

/** One site each day, for each is built twice, and only a new Next changes what they show; a long run takes all. */
const sites: readonly Keeping[] = ['fetch', 'function', 'page']

describe.runIf(isLong).each(sites)('stock Next that keeps by %s', (keeping) => {
  let stock: Stock

  beforeAll(async () => {
    stock = await startStock(keeping)
  }, 240_000)
  afterAll(() => stock?.stop())

  const own = ways.filter(([by]) => by === keeping)
  describe.each(own)('%s: %s, invalidated with %s', (_, path, invalidation, row) => {
    let subject: Subject

    beforeAll(() => {
      subject = stock.subject(path, invalidation)
    })

    test(`shows ${row.first} to the first who comes after a change is told`, async () => {
      expect(await firstVisit(subject)).toBe(row.first)
    })

    test(`shows ${row.race} when a change is told during a render`, async () => {
      expect(await changeDuringRender(subject)).toBe(row.race)
    })

    test(`shows ${row.crash} when it crashes after a change is told and before a visit`, async () => {
      expect(await changeBeforeCrash(subject)).toBe(row.crash)
    })

    test(`gives ${row.away} when the content goes away after a change is told`, async () => {
      expect(await contentAway(subject)).toBe(row.away)
    })

    test(`${row.whole ? 'has' : 'does not have'} its content in the page without scripts`, async () => {
      expect(await wholeWithoutScripts(subject)).toBe(row.whole)
    })
  })

  test(`shows ${own.map(([, path, , { rebuild }]) => `${rebuild} at ${path}`).join(', ')} when it is built again with its caches`, async () => {
    const [first, ...others] = own.map(([, path, invalidation]) => stock.subject(path, invalidation))
    if (first === undefined) throw new Error(`No way keeps by ${keeping}`)
    expect(await changeBeforeRebuild(first, ...others)).toEqual(own.map(([, , , { rebuild }]) => rebuild))
  }, 240_000)
})
