import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDrivable } from '#tests/support/aktuelt.ts'
import {
  changeBeforeCrash,
  changeBeforeRebuild,
  changeDuringRender,
  type Subject,
} from '#tests/support/losses.ts'
import { ours } from '#tests/support/ours.ts'

/** That our pages come through what stock Next's do not (losses.test.ts). */

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
