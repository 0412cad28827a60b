import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  changeBeforeCrash,
  changeBeforeRebuild,
  changeDuringRender,
  contentAway,
  type Got,
  type Shown,
  wholeWithoutScripts,
} from '#tests/support/losses.ts'
import { type Stock, startStock, type Way } from '#tests/support/stock.ts'

/**
 * Why the site keeps its pages itself: what Next's own caches lose, on sites made as Next's guides say. When one of
 * these fails, Next has mended it, and the reason given in docs/decisions is no longer one. kept.test.ts asks the same of ours.
 */

type Row = { race: Shown; crash: Shown; rebuild: Shown; away: Got; whole: boolean }

const rows: Record<Way, Row> = {
  fetch: {
    race: 'the one before',
    crash: 'the one before',
    rebuild: 'the one before',
    away: '200, the one before',
    whole: true,
  },
  function: {
    race: 'the newest',
    crash: 'the newest',
    rebuild: 'the newest',
    away: '200, without its content',
    whole: false,
  },
  page: {
    race: 'the one before',
    crash: 'the newest',
    rebuild: 'the newest',
    away: '500, without its content',
    whole: true,
  },
}

describe.each(Object.entries(rows))('stock Next, by %s', (way, row) => {
  let stock: Stock

  beforeAll(async () => {
    // The table has a row for each way, and no other.
    stock = await startStock(way as Way)
  }, 240_000)
  afterAll(() => stock?.stop())

  test(`shows ${row.race} when a change is told during a render`, async () => {
    expect(await changeDuringRender(stock)).toBe(row.race)
  })

  test(`shows ${row.crash} when it crashes after a change is told and before a visit`, async () => {
    expect(await changeBeforeCrash(stock)).toBe(row.crash)
  })

  test(`shows ${row.rebuild} when it is built again with its caches`, async () => {
    expect(await changeBeforeRebuild(stock)).toBe(row.rebuild)
  }, 240_000)

  test(`gives a reader ${row.away} when the content goes away after a change is told`, async () => {
    expect(await contentAway(stock)).toBe(row.away)
  })

  test(`${row.whole ? 'has' : 'does not have'} its content in the page without scripts`, async () => {
    expect(await wholeWithoutScripts(stock)).toBe(row.whole)
  })
})
