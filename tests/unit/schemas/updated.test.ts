import { expect, test } from 'vitest'
import { checkUpdated, isSameUpdate } from '#schemas/checks/updated.ts'
import { messages } from '#schemas/messages.ts'

const change = (at: string) => ({ _key: at, at, note: 'Retta' })
const [morning, later] = ['2026-11-24T08:00:00Z', '2026-11-24T09:30:00Z']
const words = {
  morning: '24.\u00a0november 2026 kl.\u00a009.00',
  later: '24.\u00a0november 2026 kl.\u00a010.30',
}

test('neither an update nor a change contradicts nothing', () => {
  for (const changes of [undefined, [], null, 'feil', [null, { at: 'i går' }]]) {
    expect(checkUpdated({ changes })).toBe(true)
  }
})

test('an update of the same minute as the newest change is told of, in whichever order they stand', () => {
  expect(checkUpdated({ lastUpdated: later, changes: [change(morning), change(later)] })).toBe(true)
  expect(checkUpdated({ lastUpdated: later, changes: [change(later), change(morning)] })).toBe(true)
  expect(checkUpdated({ lastUpdated: '2026-11-24T09:30:41.5Z', changes: [change(later)] })).toBe(true)
})

test('an update that no change tells of needs a note, and the other way round', () => {
  expect(checkUpdated({ lastUpdated: later })).toBe(messages.updatedWithoutNote(words.later))
  expect(checkUpdated({ lastUpdated: later, changes: [change(morning)] })).toBe(
    messages.updatedWithoutNote(words.later),
  )
  expect(checkUpdated({ changes: [change(morning)] })).toBe(messages.updatedMissing(words.morning))
})

test('a change that is newer than the update names its time', () => {
  expect(checkUpdated({ lastUpdated: morning, changes: [change(morning), change(later)] })).toBe(
    messages.updatedBeforeChange(words.later),
  )
})

test('two versions say the same of their updates when only their notes differ', () => {
  const one = { lastUpdated: later, changes: [change(later)] }
  expect(isSameUpdate(one, { lastUpdated: later, changes: [{ at: later, note: 'Anna' }] })).toBe(true)
  expect(isSameUpdate(one, { lastUpdated: morning, changes: [change(later)] })).toBe(false)
  expect(isSameUpdate(one, { lastUpdated: later, changes: [] })).toBe(false)
})
