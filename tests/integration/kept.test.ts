import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDrivable } from '#tests/support/aktuelt.ts'
import {
  changeBeforeCrash,
  changeBeforeRebuild,
  changeDuringRender,
  contentAway,
  type Subject,
  wholeWithoutScripts,
} from '#tests/support/losses.ts'
import { ours } from '#tests/support/ours.ts'

/** That our pages come through all five, where each way of stock Next's fails in one at least (losses.test.ts). */

let site: Subject

beforeAll(async () => {
  site = await ours(await startDrivable())
})
afterAll(() => site?.stop())

test('the newest is shown when a change is told during a render', async () => {
  expect(await changeDuringRender(site)).toBe('the newest')
})

test('the newest is shown after a crash between a change and the first visit', async () => {
  expect(await changeBeforeCrash(site)).toBe('the newest')
})

test('the newest is shown when a change is made while the site is built again', async () => {
  expect(await changeBeforeRebuild(site)).toBe('the newest')
})

test('the page from before is shown, whole, when the Content Lake goes away after a clearing', async () => {
  expect(await contentAway(site)).toBe('200, the one before')
})

test('who runs no script reads the whole page', async () => {
  expect(await wholeWithoutScripts(site)).toBe(true)
})
