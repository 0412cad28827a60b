import { describe, expect, test } from 'vitest'
import { checkTimes } from '#schemas/capabilities/programmed.ts'
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

  test('clashes with another that has the same person, or the same name, at the same time', () => {
    const kari = { speakers: [{ name: 'Kari Nordmann' }] }
    const person = { speakers: [{ name: 'Ola' }, { _ref: 'person-1' }] }
    expect(
      clashes([
        item('a', '10:00', '11:00', kari),
        item('b', '10:30', '11:00', { speakers: [{ name: ' kari  nordmann' }] }),
      ]),
    ).toEqual([
      {
        key: 'b',
        message:
          'Posten «b» går samtidig med «a» og kari  nordmann er med i begge. Sjå over tid og medverkande.',
      },
    ])
    const [same] = clashes([
      item('a', '10:00', '11:00', person),
      item('b', '10:30', '11:00', { speakers: [{ _ref: 'person-1' }] }),
    ])
    expect(same?.message).toContain('den same personen')
    expect(clashes([item('a', '10:00', '11:00', kari), item('b', '11:00', '12:00', kari)])).toEqual([])
    const organisation = { speakers: [{ organisation: 'UiB' }] }
    expect(
      clashes([item('a', '10:00', '11:00', organisation), item('b', '10:00', '11:00', organisation)]),
    ).toEqual([])
  })

  test('is told of a place and of a speaker apart, and of each once', () => {
    const both = { room: 'A', track: '1', speakers: [{ name: 'Kari' }, { name: 'Kari' }] }
    expect(clashes([item('a', '10:00', '11:00', both), item('b', '10:00', '11:00', both)])).toHaveLength(2)
    expect(clashes([item('a', '10:00', '11:00', both)])).toEqual([])
  })

  test('clashes with a long one that began well before it, and is the later of the two in the programme', () => {
    const room = { room: 'A' }
    const items = [
      item('kort', '12:00', '12:30', room),
      item('mellom', '10:00', '10:30', room),
      item('lang', '09:00', '16:00', room),
    ]
    expect(clashes(items).map(({ key }) => key)).toEqual(['lang'])
    expect(clashes(items.toReversed()).map(({ key }) => key)).toEqual(['mellom', 'kort'])
  })

  test('is compared as a point in time: past midnight, and in the hour that comes twice', () => {
    const room = { room: 'A' }
    const late = { ...item('fest', '22:00', undefined, room), endsAt: '2027-03-16T01:00:00+01:00' }
    expect(clashes([late, { _key: 'natt', startsAt: '2027-03-16T00:30:00+01:00', ...room }])).toHaveLength(1)
    const summer = { _key: 's', startsAt: '2026-10-25T00:10:00Z', endsAt: '2026-10-25T00:50:00Z', ...room }
    const winter = { _key: 'v', startsAt: '2026-10-25T01:10:00Z', endsAt: '2026-10-25T01:50:00Z', ...room }
    expect(clashes([summer, winter])).toEqual([])
  })

  test('without an end meets what goes on when it starts, and nothing that starts later', () => {
    const room = { room: 'A' }
    expect(clashes([item('a', '10:00', '11:00', room), item('b', '10:30', undefined, room)])).toHaveLength(1)
    expect(clashes([item('a', '10:00', undefined, room), item('b', '10:30', '11:00', room)])).toEqual([])
    expect(clashes([item('a', '10:00', undefined, room), item('b', '10:00', undefined, room)])).toHaveLength(
      1,
    )
  })

  test('finds the same clashes as a comparison of each with each', () => {
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 16807) % 2147483647
      return seed % below
    }
    for (let round = 0; round < 200; round++) {
      const items = Array.from({ length: 8 }, (_, n) => {
        const from = random(10)
        const clock = (hour: number) => `${String(8 + hour).padStart(2, '0')}:00`
        return item(`${n}`, clock(from), random(3) ? clock(from + 1 + random(4)) : undefined, {
          room: `${random(2)}`,
        })
      })
      const end = (one: { startsAt: string; endsAt?: string }) =>
        Date.parse(one.endsAt ?? one.startsAt) + (one.endsAt ? 0 : 1)
      const meets = (a: (typeof items)[number], b: (typeof items)[number]) =>
        'room' in a &&
        'room' in b &&
        a.room === b.room &&
        Date.parse(a.startsAt) < end(b) &&
        Date.parse(b.startsAt) < end(a)
      const involved = items.filter((one) => items.some((other) => other !== one && meets(one, other)))
      const told = clashes(items)
      // Each that is told of clashes with one before it; and where any clash, some are told of.
      for (const { key } of told) {
        const index = items.findIndex(({ _key }) => _key === key)
        expect(items.slice(0, index).some((other) => meets(items[index] ?? other, other))).toBe(true)
      }
      expect(told.length > 0).toBe(involved.length > 0)
      expect(told.length).toBeGreaterThanOrEqual(Math.ceil(involved.length / 8))
    }
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

describe('a programme with much that is odd', () => {
  test('has its first twenty items marked, and the rest counted: Studio compares each marker with each item at every key', () => {
    const items = Array.from({ length: 500 }, (_, index) =>
      item(`p${index}`, '09:00', '10:00', { room: 'A' }),
    )
    const found = checkTimes(items, {})
    if (found === true) throw new Error('nothing found')
    expect(found).toHaveLength(21)
    expect(found.slice(0, 20).map(({ path }) => path)).toEqual(
      items.slice(1, 21).map(({ _key }) => [{ _key }]),
    )
    expect(found[20]).toEqual({ message: messages.itemsMore(479), path: [] })
    expect(checkTimes(items.slice(0, 21), {})).toHaveLength(20)
    expect(checkTimes(items.slice(0, 1), {})).toBe(true)
  })
})
