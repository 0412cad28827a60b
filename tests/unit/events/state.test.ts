import { describe, expect, it } from 'vitest'
import { stateOf } from '#lib/events/state.ts'
import { eventOf } from '#tests/fixtures/content.ts'

const during = '2021-09-01T12:30:00Z'
const streamed = (state: string, more: object = {}) =>
  eventOf({ stream: { provider: 'youtube', videoId: 'abcdefghijk', state }, ...more })

describe('where an event stands, its stream asked too', () => {
  it('has only started, while nobody says more', () => {
    expect(stateOf(eventOf(), during)).toBe('started')
    expect(stateOf(streamed('planned'), during)).toBe('started')
  })

  it('is under way while the stream is live, over its time too', () => {
    expect(stateOf(streamed('live'), during)).toBe('ongoing')
    expect(stateOf(streamed('live', { endsAt: '2021-09-01T12:00:00Z' }), during)).toBe('ongoing')
  })

  it.each(['ended', 'recording', 'removed'])('without an end is over when its stream is %s', (state) => {
    expect(stateOf(streamed(state), during)).toBe('over')
  })

  it('goes on to its end although the stream has ended', () => {
    expect(stateOf(streamed('ended', { endsAt: '2021-09-01T13:30:00Z' }), during)).toBe('ongoing')
  })

  it('is to come until it starts, whatever is said of its stream', () => {
    expect(stateOf(streamed('live'), '2021-09-01T11:00:00Z')).toBe('upcoming')
  })
})
