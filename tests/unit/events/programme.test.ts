import { describe, expect, it } from 'vitest'
import { isTimed, programmeDays } from '#lib/events/programme.ts'
import { eventOf } from '#tests/fixtures/content.ts'

const items = (...starts: (string | undefined)[]) =>
  eventOf({
    programme: starts.map((startsAt, index) => ({ _key: `p${index}`, topic: `T${index}`, startsAt })),
  }).programme
const keys = (programme: ReturnType<typeof items>) =>
  programmeDays(programme).map(({ day, items: of }) => [day, of.map(({ _key }) => _key).join(' ')])

describe('a programme', () => {
  it('names no day when it is all on one', () => {
    expect(keys(items('2026-05-04T07:00:00Z', '2026-05-04T08:00:00Z'))).toEqual([[undefined, 'p0 p1']])
    expect(keys(items(undefined, undefined))).toEqual([[undefined, 'p0 p1']])
  })

  it('is divided by days in Oslo', () => {
    expect(keys(items('2026-05-04T07:00:00Z', '2026-05-04T22:30:00Z'))).toEqual([
      ['2026-05-04', 'p0'],
      ['2026-05-05', 'p1'],
    ])
  })

  it('keeps an item without a time with the one before it', () => {
    expect(keys(items('2026-05-04T07:00:00Z', undefined, '2026-05-05T07:00:00Z', undefined))).toEqual([
      ['2026-05-04', 'p0 p1'],
      ['2026-05-05', 'p2 p3'],
    ])
  })

  it('is in order of time as soon as one item has a time', () => {
    expect(isTimed(items(undefined, '2026-05-04T07:00:00Z'))).toBe(true)
    expect(isTimed(items(undefined))).toBe(false)
  })
})
