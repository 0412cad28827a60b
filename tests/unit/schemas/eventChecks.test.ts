import { describe, expect, test } from 'vitest'
import { checkMovedOnline, checkPlace, checkStream } from '#schemas/checks/attending.ts'
import { checkCaptions, checkEnded } from '#schemas/checks/captions.ts'
import { clashes, outsideEvent } from '#schemas/checks/programme.ts'
import { messages } from '#schemas/messages.ts'

const at = (time: string): string => `2027-03-15T${time}:00+01:00`
const now = Date.parse(at('08:00'))

const item = (_key: string, startsAt: string, endsAt?: string, rest: object = {}) => ({
  _key,
  topic: _key,
  startsAt: at(startsAt),
  ...(endsAt && { endsAt: at(endsAt) }),
  ...rest,
})

describe('a programme item', () => {
  const event = { startsAt: at('09:00'), endsAt: at('16:00') }

  test('that starts before its event, or goes on after it, is named with the time of the event', () => {
    const items = [item('Kaffi', '08:30'), item('Opning', '09:00'), item('Kveld', '15:30', '17:00')]
    expect(outsideEvent(items, event)).toEqual([
      {
        key: 'Kaffi',
        message:
          'Posten «Kaffi» er utanfor arrangementet, som varer frå 15.\u00a0mars 2027 kl.\u00a009.00 til 15.\u00a0mars 2027 kl.\u00a016.00. Sjå over tida.',
      },
      expect.objectContaining({ key: 'Kveld' }),
    ])
  })

  test('that takes exactly the time of its event is inside it', () => {
    expect(outsideEvent([item('Alt', '09:00', '16:00')], event)).toEqual([])
  })

  test('is only compared with the start when the event has no end, and with nothing when it has no start', () => {
    const items = [item('Sein', '22:00'), item('Tidleg', '08:00')]
    expect(outsideEvent(items, { startsAt: at('09:00') }).map(({ message }) => message)).toEqual([
      'Posten «Tidleg» er før arrangementet startar (15.\u00a0mars 2027 kl.\u00a009.00). Sjå over tida.',
    ])
    expect(outsideEvent(items, {})).toEqual([])
  })

  test('is compared by day with an event of whole days', () => {
    const day = { startsAt: at('09:00'), endsAt: at('10:00'), allDay: true }
    expect(outsideEvent([item('Kveld', '20:00')], day)).toEqual([])
    const next = { _key: 'n', startsAt: '2027-03-16T09:00:00+01:00' }
    expect(outsideEvent([next], day)[0]?.message).toContain('Posten «kl. 09.00»')
  })

  test('without a time, or with one that is no time, is not remarked on', () => {
    expect(outsideEvent([{ _key: 'a' }, { _key: 'b', startsAt: 'snart' }], event)).toEqual([])
    expect(clashes([{ _key: 'a' }, { _key: 'b', startsAt: 'snart', room: 'A' }])).toEqual([])
  })

  test('in the same room at the same time as another names it and the room', () => {
    const items = [
      item('Klarspråk', '10:00', '11:00', { room: 'Storsalen' }),
      item('Skytenester', '10:30', '11:30', { room: ' storsalen', track: 'B' }),
    ]
    expect(clashes(items)).toEqual([
      {
        key: 'Skytenester',
        message:
          'Posten «Skytenester» går samtidig med «Klarspråk» i rommet «storsalen». Sjå over tid og stad.',
      },
    ])
  })

  test('in the same track at the same time as another clashes too', () => {
    const track = { track: 'Spor 1' }
    const [clash] = clashes([item('A', '10:00', '11:00', track), item('B', '10:00', undefined, track)])
    expect(clash?.message).toContain('i sporet «Spor 1»')
  })

  test('does not clash when it follows, is elsewhere, is cancelled, or has no place', () => {
    const room = { room: 'A' }
    expect(clashes([item('a', '10:00', '11:00', room), item('b', '11:00', '12:00', room)])).toEqual([])
    expect(clashes([item('a', '10:00', '11:00', room), item('b', '10:00', '11:00', { room: 'B' })])).toEqual(
      [],
    )
    expect(
      clashes([item('a', '10:00', '11:00', room), item('b', '10:00', '11:00', { ...room, cancelled: true })]),
    ).toEqual([])
    expect(clashes([item('a', '10:00', '11:00'), item('b', '10:00', '11:00')])).toEqual([])
  })
})

describe('an event', () => {
  test('that people are to come to has a place, unless it is off', () => {
    for (const attendance of ['physical', 'mixed']) {
      expect(checkPlace({ attendance })).toBe(messages.placeMissing)
      expect(checkPlace({ attendance, place: { name: 'Rådhuset' } })).toBe(true)
      expect(checkPlace({ attendance, status: 'cancelled' })).toBe(true)
    }
    expect(checkPlace({ attendance: 'online' })).toBe(true)
  })

  test('that people are to follow has a stream or a registration, until it is over', () => {
    const event = { attendance: 'online', startsAt: at('09:00') }
    expect(checkStream(event, now)).toBe(messages.streamMissing)
    expect(checkStream({ ...event, attendance: 'mixed' }, now)).toBe(messages.streamMissing)
    expect(checkStream({ ...event, stream: {} }, now)).toBe(true)
    expect(checkStream({ ...event, registration: {} }, now)).toBe(true)
    expect(checkStream({ ...event, status: 'postponed' }, now)).toBe(true)
    expect(checkStream(event, Date.parse(at('09:01')))).toBe(true)
    expect(checkStream({ ...event, attendance: 'physical' }, now)).toBe(true)
  })

  test('that has moved to the web is not one to come to', () => {
    expect(checkMovedOnline({ status: 'movedOnline', attendance: 'physical' })).toBe(
      messages.movedButPhysical,
    )
    expect(checkMovedOnline({ status: 'movedOnline', attendance: 'online' })).toBe(true)
    expect(checkMovedOnline({ status: 'planned', attendance: 'physical' })).toBe(true)
  })
})

describe('a recording', () => {
  test('without captions says when the stream ended', () => {
    expect(checkEnded({ state: 'recording', captions: 'none' })).toBe(messages.endedAtMissing)
    expect(checkEnded({ state: 'recording', captions: 'none', endedAt: at('09:00') })).toBe(true)
    expect(checkEnded({ state: 'recording', captions: 'reviewed' })).toBe(true)
    expect(checkEnded({ state: 'live', captions: 'none' })).toBe(true)
  })

  test('without captions is told when they are due, and when they are late', () => {
    const stream = { state: 'recording', captions: 'none', endedAt: at('09:00') }
    expect(checkCaptions(stream, now)).toBe(messages.captionsDue('29.\u00a0mars 2027'))
    expect(checkCaptions(stream, Date.parse('2027-04-01T00:00:00Z'))).toBe(
      messages.captionsLate('29.\u00a0mars 2027'),
    )
    expect(checkCaptions({ ...stream, endedAt: undefined }, now)).toBe(messages.captionsMissing)
    expect(checkCaptions({ ...stream, captions: 'auto' }, now)).toBe(true)
  })
})
