import { describe, expect, it } from 'vitest'
import { phaseOf } from '#lib/events/phase.ts'
import { eventOf } from '#tests/fixtures/content.ts'

const at = (now: string, more: object = {}) => phaseOf(eventOf(more), now)

describe('where an event stands', () => {
  const withEnd = { endsAt: '2021-09-01T13:30:00Z' }

  it('is to come until the second it starts, and under way until the second it ends', () => {
    expect(at('2021-09-01T11:29:59Z', withEnd)).toBe('upcoming')
    expect(at('2021-09-01T11:30:00Z', withEnd)).toBe('ongoing')
    expect(at('2021-09-01T13:29:59Z', withEnd)).toBe('ongoing')
    expect(at('2021-09-01T13:30:00Z', withEnd)).toBe('over')
  })

  it('has started, and no more is known, when nobody has said when it ends', () => {
    expect(at('2021-09-01T11:30:00Z')).toBe('started')
    expect(at('2021-09-01T21:59:59Z')).toBe('started')
  })

  it('without an end is over when its day is over in Oslo, not in UTC', () => {
    expect(at('2021-09-01T22:00:00Z')).toBe('over')
  })

  it('of whole days lasts from midnight to midnight in Oslo', () => {
    const days = { allDay: true, startsAt: '2021-08-31T22:00:00Z', endsAt: '2021-09-01T22:00:00Z' }
    expect(at('2021-08-31T21:59:59Z', days)).toBe('upcoming')
    expect(at('2021-08-31T22:00:00Z', days)).toBe('ongoing')
    expect(at('2021-09-02T21:59:59Z', days)).toBe('ongoing')
    expect(at('2021-09-02T22:00:00Z', days)).toBe('over')
  })
})
