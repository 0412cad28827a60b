import { describe, expect, test } from 'vitest'
import { type Announcement, announced, endAfterMove } from '#sanity/studio/events/announced.ts'
import { isEarlier, undone } from '#sanity/studio/events/undone.ts'
import { nextSequence } from '#sanity/studio/publication/sequence.ts'
import { eventOf, now } from './support.ts'

const pastSummerTime = '2027-04-03T08:00:00.000Z'
const move: Announcement = {
  kind: 'move',
  reason: ' Salen er oppteken. ',
  startsAt: pastSummerTime,
  endsAt: '2027-04-03T14:00:00.000Z',
  follows: false,
}
const youtube = { provider: 'youtube', videoId: 'dQw4w9WgXcQ' } as const
const each: Announcement[] = [
  { kind: 'cancel', reason: 'Sjukdom.' },
  { kind: 'postpone', reason: '' },
  move,
  { kind: 'moveOnline', reason: '', video: youtube, note: '' },
  { kind: 'recording', video: youtube, captions: 'auto' },
  { kind: 'withdraw', reason: 'Feil.', replacement: 'ny' },
]

/** What is stored: a field that is set to undefined is removed. */
const published = (document: Record<string, unknown>, set: Record<string, unknown>) =>
  Object.fromEntries(Object.entries({ ...document, ...set }).filter(([, value]) => value !== undefined))

describe('an announcement', () => {
  test('that moves an event takes its programme along by the clock, and remembers the old start', () => {
    const event = eventOf({ previousStarts: ['2027-03-13T09:00:00.000Z'], repeats: ['2027-05-01T08:00:00Z'] })
    const after = published(event, announced(move, event, event, now))
    expect(after).toMatchObject({
      status: 'rescheduled',
      statusReason: 'Salen er oppteken.',
      previousStarts: ['2027-03-13T09:00:00.000Z', '2027-03-20T09:00:00.000Z'],
      startsAt: pastSummerTime,
      programme: [
        { startsAt: pastSummerTime, endsAt: '2027-04-03T09:00:00.000Z' },
        { _key: 'b', topic: 'Kaffi' },
      ],
      repeats: ['2027-05-01T08:00:00Z'],
    })
  })

  test('that moves a draft with another start remembers what readers were told, and shifts from the draft', () => {
    const draft = eventOf({
      startsAt: '2027-03-21T09:00:00.000Z',
      programme: [{ _key: 'a', startsAt: '2027-03-21T09:00:00.000Z' }],
    })
    const set = announced(move, eventOf(), draft, now)
    expect(set.previousStarts).toEqual(['2027-03-20T09:00:00.000Z'])
    expect(set.programme).toEqual([{ _key: 'a', startsAt: pastSummerTime }])
  })

  test('that moves the first date of a series takes the others along only when it is told to', () => {
    // A week and two after the first, at 10.00 in Oslo; the clocks go forward between.
    const dates = [
      { _key: 'd1', startsAt: '2027-03-27T09:00:00.000Z', endsAt: '2027-03-27T15:00:00.000Z' },
      { _key: 'd2', startsAt: '2027-04-03T08:00:00.000Z', status: 'cancelled' },
    ]
    const series = eventOf({ repeats: dates })
    expect(announced(move, series, series, now)).not.toHaveProperty('repeats')
    const follows = announced({ ...move, follows: true }, series, series, now)
    expect(follows.repeats).toEqual([
      { _key: 'd1', startsAt: '2027-04-10T08:00:00.000Z', endsAt: '2027-04-10T14:00:00.000Z' },
      dates[1],
    ])
    const after = published(series, follows)
    expect(nextSequence(series, after)).toBe(1)
    expect(undone('move', after, series).repeats).toEqual(dates)
  })

  test('that moves an event without a programme adds none, and one without an end gets none', () => {
    const event = eventOf({ programme: undefined, endsAt: undefined })
    expect(announced({ ...move, endsAt: undefined }, event, event, now)).not.toHaveProperty('programme')
    expect(endAfterMove(event, pastSummerTime)).toBeUndefined()
  })

  test('keeps the length of days on the clock, from 20.00 to 04.00 also the night the clocks change', () => {
    const night = eventOf({ startsAt: '2027-03-20T19:00:00Z', endsAt: '2027-03-21T03:00:00Z' })
    expect(endAfterMove(night, '2027-03-27T19:00:00Z')).toBe('2027-03-28T02:00:00.000Z')
    const days = eventOf({ allDay: true, startsAt: '2027-03-26T23:00:00Z', endsAt: '2027-03-28T22:00:00Z' })
    expect(endAfterMove(days, '2027-10-30T22:00:00Z')).toBe('2027-11-01T23:00:00.000Z')
  })

  test('that moves an event online keeps its place, which the page shows as the original one', () => {
    const event = eventOf({ stream: { provider: 'link', url: 'https://a.no', captions: 'auto' } })
    const set = announced({ kind: 'moveOnline', reason: '', video: youtube, note: '' }, event, event, now)
    expect(set).toEqual({
      status: 'movedOnline',
      statusReason: undefined,
      attendance: 'online',
      stream: { ...youtube, captions: 'auto', state: 'planned' },
    })
  })

  test.each([
    [
      'with the registration, after what it says',
      { url: 'https://a.no', note: 'Gratis.' },
      'Flom.',
      'Gratis.\nRing.',
    ],
    ['in the reason where readers do not register', undefined, 'Flom. Ring.', undefined],
  ])('that moves an event online says how to get the address %s', (_, registration, reason, note) => {
    const event = eventOf({ registration })
    const set = announced(
      { kind: 'moveOnline', reason: 'Flom.', video: undefined, note: ' Ring. ' },
      event,
      event,
      now,
    )
    expect(set).not.toHaveProperty('stream')
    expect(set.statusReason).toBe(reason)
    if (note === undefined) expect(set).not.toHaveProperty('registration')
    else expect(set.registration).toEqual({ url: 'https://a.no', note })
  })

  test.each([
    ['when the stream ended', { stream: { endedAt: '2026-11-20T12:00:00Z' } }, '2026-11-20T12:00:00Z'],
    ['the event’s end', { endsAt: '2026-11-26T12:00:00Z' }, '2026-11-26T12:00:00Z'],
    ['now, of an event that has not ended', {}, now],
  ])('of a recording counts the days for captions from %s', (_, more, endedAt) => {
    const event = eventOf(more)
    expect(
      announced({ kind: 'recording', video: youtube, captions: 'none' }, event, event, now),
    ).toMatchObject({
      stream: { ...youtube, state: 'recording', captions: 'none', endedAt },
    })
  })

  test('of a withdrawal has an instant, a reason, and a replacement if there is one', () => {
    const article = { _id: 'a', _type: 'article' }
    expect(
      announced({ kind: 'withdraw', reason: ' Feil. ', replacement: 'ny' }, article, article, now),
    ).toEqual({
      withdrawn: { at: now, reason: 'Feil.', replacement: { _type: 'reference', _ref: 'ny' } },
    })
    const alone = announced(
      { kind: 'withdraw', reason: 'Feil.', replacement: undefined },
      article,
      article,
      now,
    )
    expect(alone).toEqual({ withdrawn: { at: now, reason: 'Feil.' } })
  })
})

describe('an announcement that is taken back', () => {
  const starts = [
    eventOf(),
    eventOf({ status: 'rescheduled', statusReason: 'Før.', previousStarts: ['2027-03-13T09:00:00.000Z'] }),
    eventOf({ status: 'postponed', statusReason: 'Snø.', stream: { ...youtube, state: 'planned' } }),
    eventOf({ allDay: true, endsAt: undefined, registration: { url: 'https://a.no' } }),
  ]

  test.each(each)('leaves the event as it was, and each step raises its sequence: $kind', (announcement) => {
    const makeSense = starts.filter(
      ({ status }) => announcement.kind !== 'postpone' || status !== 'postponed',
    )
    for (const before of makeSense) {
      const after = published(before, announced(announcement, before, before, now))
      expect(isEarlier(announcement.kind, after, before)).toBe(true)
      expect(isEarlier(announcement.kind, after, after)).toBe(false)
      const back = published(after, undone(announcement.kind, after, before))
      expect(back).toEqual(before)
      const first = nextSequence(before, after)
      expect(first).toBe(1)
      expect(nextSequence({ ...after, calendarSequence: first }, { ...back, calendarSequence: first })).toBe(
        2,
      )
    }
  })

  test('leaves what was edited since: text, and a programme item that is new or has another time', () => {
    const before = eventOf()
    const after = published(before, announced(move, before, before, now))
    const items = [
      { _key: 'a', topic: 'Ope', startsAt: '2027-04-03T09:00:00.000Z' },
      { _key: 'c', startsAt: '2027-04-03T13:00:00.000Z' },
    ]
    expect(undone('move', { ...after, lead: 'Ny.', programme: items }, before)).toMatchObject({
      startsAt: before.startsAt,
      programme: [{ startsAt: '2027-03-20T10:00:00.000Z' }, { startsAt: '2027-03-20T14:00:00.000Z' }],
    })
  })

  test('goes by what the document says when the history has no more', () => {
    const moved = eventOf({
      status: 'rescheduled',
      startsAt: pastSummerTime,
      endsAt: '2027-04-03T14:00:00.000Z',
      previousStarts: ['2027-03-20T09:00:00.000Z'],
    })
    expect(undone('move', moved, undefined)).toMatchObject({
      status: 'planned',
      startsAt: '2027-03-20T09:00:00.000Z',
      endsAt: '2027-03-20T15:00:00.000Z',
      previousStarts: undefined,
    })
    expect(undone('cancel', { ...moved, status: 'cancelled' }, undefined)).toMatchObject({
      status: 'rescheduled',
    })
    expect(undone('moveOnline', eventOf({ attendance: 'online' }), undefined)).toMatchObject({
      attendance: 'physical',
    })
    const stream = { ...youtube, state: 'recording' }
    expect(undone('recording', eventOf({ stream }), undefined)).toEqual({
      stream: { ...youtube, state: 'ended' },
    })
  })
})
