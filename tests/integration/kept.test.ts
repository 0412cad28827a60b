import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Drivable, startDrivable } from '#tests/support/aktuelt.ts'
import {
  changeBeforeCrash,
  changeBeforeRebuild,
  changeDuringRender,
  contentAway,
  firstVisit,
  type Subject,
  wholeWithoutScripts,
} from '#tests/support/losses.ts'
import { ours } from '#tests/support/ours.ts'

/** Our pages pass every check, where each way of stock Next fails at least one (losses.test.ts). */

let aktuelt: Drivable
let site: Subject

beforeAll(async () => {
  aktuelt = await startDrivable()
  site = await ours(aktuelt)
})
afterAll(() => aktuelt?.stop())

test('the newest is shown to the first who comes a moment after a change', async () => {
  expect(await firstVisit(site)).toBe('the newest')
})

test('the newest is shown when a change is told during a render', async () => {
  expect(await changeDuringRender(site)).toBe('the newest')
})

test('the newest is shown after a crash between a change and the first visit', async () => {
  expect(await changeBeforeCrash(site)).toBe('the newest')
})

test('the newest is shown when a change is made while the site is built again', async () => {
  expect(await changeBeforeRebuild(site)).toEqual(['the newest'])
})

test('the page from before is shown, whole, when the Content Lake goes away after a clearing', async () => {
  expect(await contentAway(site)).toBe('200, the one before')
})

test('who runs no script reads the whole page', async () => {
  expect(await wholeWithoutScripts(site)).toBe(true)
})
