import { describe, expect, it } from 'vitest'
import { captionsText, isWatched, streamState, streamText } from '#lib/events/recording.ts'
import { eventOf } from '#tests/fixtures/content.ts'

const before = '2021-08-30T10:00:00Z'
const during = '2021-09-01T12:00:00Z'
const after = '2021-09-02T10:00:00Z'

const streamed = (stream: object, more: object = {}) =>
  eventOf({ stream: { provider: 'youtube', videoId: 'abcdefghijk', state: 'planned', ...stream }, ...more })
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

describe('how a stream stands', () => {
  it('says when it starts', () => {
    expect(plain(streamText(streamed({}), before))).toBe(
      'Sendinga startar onsdag 1. september 2021 kl. 13.30.',
    )
  })

  it('says that it should have started when nobody has said that it has', () => {
    expect(streamText(streamed({}), during)).toBe('Sendinga skulle ha starta.')
  })

  it('is over with its event when nobody has closed it', () => {
    expect(streamState(streamed({}), after)).toBe('ended')
    expect(streamState(streamed({ state: 'live' }), after)).toBe('ended')
  })

  it('that is live may run over time, but not into another day', () => {
    const event = streamed({ state: 'live' }, { endsAt: '2021-09-01T11:45:00Z' })
    expect(streamState(event, during)).toBe('live')
    expect(streamState(event, '2021-09-01T22:00:00Z')).toBe('ended')
  })

  it.each(['cancelled', 'postponed'])('will not be when its event is %s', (status) => {
    expect(streamText(streamed({}, { status }), before)).toBe('Det blir inga direktesending.')
  })

  it.each([
    ['ended', 'Sendinga er slutt.'],
    ['removed', 'Arrangementet er over, og opptaket er fjerna.'],
  ])('that is %s says so', (state, expected) => {
    expect(streamText(streamed({ state }), after)).toBe(expected)
  })
})

describe('a stream is what readers come for', () => {
  it.each([
    ['from an hour before the start', '2021-09-01T10:30:00Z', true],
    ['and not before that', '2021-09-01T10:29:59.999Z', false],
    ['until its event is over', '2021-09-01T13:29:59.999Z', true],
    ['and not after that', '2021-09-01T13:30:00Z', false],
  ])('%s', (_, now, expected) => {
    expect(isWatched(streamed({}, { endsAt: '2021-09-01T13:30:00Z' }), now)).toBe(expected)
  })

  it('of whole days when their first day begins, for that has no hour', () => {
    const days = streamed({}, { allDay: true, startsAt: '2021-08-31T22:00:00Z' })
    expect(isWatched(days, '2021-08-31T21:59:59.999Z')).toBe(false)
    expect(isWatched(days, '2021-08-31T22:00:00Z')).toBe(true)
  })

  it('whenever it is live or recorded, and never when it is called off', () => {
    expect(isWatched(streamed({ state: 'live' }), before)).toBe(true)
    expect(isWatched(streamed({ state: 'recording' }), after)).toBe(true)
    expect(isWatched(streamed({}, { status: 'cancelled' }), during)).toBe(false)
    expect(isWatched(eventOf({}), during)).toBe(false)
  })
})

describe('captions of a recording', () => {
  const recorded = (captions: string) =>
    streamed({ state: 'recording', captions, endedAt: '2021-09-01T13:00:00Z' })

  it('are promised within 14 days, the law’s limit', () => {
    expect(plain(captionsText(recorded('none'), after))).toBe(
      'Opptaket er ikkje teksta enno. Det blir teksta innan 15. september 2021.',
    )
    expect(plain(captionsText(recorded('auto'), after))).toContain('kvalitetssikra innan 15. september 2021')
  })

  it('are promised to the end of the last day, and not after it', () => {
    expect(captionsText(recorded('none'), '2021-09-15T21:59:00Z')).toContain('innan')
    expect(captionsText(recorded('none'), '2021-09-15T22:00:00Z')).toBe('Opptaket er ikkje teksta.')
  })

  it('are said to be there when they have been reviewed', () => {
    expect(captionsText(recorded('reviewed'), after)).toBe('Opptaket er teksta.')
  })

  it('are not spoken of while there is no recording', () => {
    expect(captionsText(streamed({ state: 'live' }), during)).toBeUndefined()
  })
})
