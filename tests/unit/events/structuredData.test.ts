import { describe, expect, test } from 'vitest'
import { inPage, structuredEvent } from '#lib/events/structuredData.ts'
import { eventOf } from '#tests/fixtures/content.ts'

const before = new Date('2021-08-30T10:00:00Z')
const actionsOf = (registration: object, now = before, more: object = {}) =>
  structuredEvent(eventOf({ registration, ...more }), now).potentialAction

const target = (urlTemplate: string) => ({ '@type': 'EntryPoint', urlTemplate })

describe('how to sign up, in the words of schema.org', () => {
  test('is an action for each address of the web, of mail and of a telephone', () => {
    const deadline = '2021-08-31T10:00:00Z'
    expect(
      actionsOf({ url: 'https://a.no/x', email: 'post@a.no', phone: '+47 51 00 00 00', deadline }),
    ).toEqual(
      ['https://a.no/x', 'mailto:post@a.no', 'tel:+4751000000'].map((address) => ({
        '@type': 'RegisterAction',
        target: target(address),
        endTime: expect.stringContaining('2021-08-31T'),
      })),
    )
  })

  test('is an action without a place when a note is all there is', () => {
    expect(actionsOf({ note: 'Møt opp' })).toEqual([{ '@type': 'RegisterAction', description: 'Møt opp' }])
  })

  test('is not said when nobody can sign up', () => {
    const registration = { url: 'https://a.no/x', deadline: '2021-08-31T10:00:00Z' }
    expect(actionsOf(registration, new Date('2021-08-31T10:00:01Z'))).toBeUndefined()
    expect(actionsOf(registration, before, { status: 'cancelled' })).toBeUndefined()
    expect(actionsOf({ deadline: registration.deadline })).toBeUndefined()
  })
})

test('an event is what it is, when, where and in which state', () => {
  const data = structuredEvent(
    eventOf({
      title: 'Ope møte',
      endsAt: '2021-09-01T13:30:00Z',
      attendance: 'mixed',
      status: 'rescheduled',
      previousStarts: ['2021-08-31T11:30:00Z'],
      place: { name: 'Rådhuset', address: 'Gata 1' },
      host: 'Fjordøy',
    }),
    before,
  )
  expect(data).toMatchObject({
    '@type': 'Event',
    name: 'Ope møte',
    eventStatus: 'https://schema.org/EventRescheduled',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    location: { '@type': 'Place', name: 'Rådhuset', address: 'Gata 1' },
    organizer: { name: 'Fjordøy' },
  })
  for (const [field, instant] of [
    ['startDate', '2021-09-01T11:30:00Z'],
    ['endDate', '2021-09-01T13:30:00Z'],
  ] as const)
    expect(Date.parse(String(data[field]))).toBe(Date.parse(instant))
})

test('nothing that an editor writes ends the element that the data is in', () => {
  const written = inPage({ name: '</script><script>alert(1)</script><!--' })
  expect(written).not.toContain('<')
  expect(JSON.parse(written)).toEqual({ name: '</script><script>alert(1)</script><!--' })
})

describe('a series', () => {
  const startsAt = '2027-03-03T10:00:00Z'
  const repeats = Array.from({ length: 30 }, (_, index) => ({
    _key: `d${index}`,
    startsAt: new Date(Date.parse(startsAt) + (index + 1) * 604_800_000).toISOString(),
  }))
  const graphOf = (now: string, more: object = {}) => {
    const data = structuredEvent(
      eventOf({ startsAt, repeats, place: { name: 'Rådhuset' }, ...more }),
      new Date(now),
    )
    return (data['@graph'] ?? []) as Record<string, unknown>[]
  }

  test('is the series, and an event for each of the next ten dates, with its own start', () => {
    const [series, ...dates] = graphOf('2027-03-20T00:00:00Z')
    expect(series).toMatchObject({ '@type': 'EventSeries', endDate: expect.stringContaining('2027-09-29') })
    expect(Date.parse(String(series?.startDate))).toBe(Date.parse(startsAt))
    expect(dates).toHaveLength(10)
    expect(dates[0]).toMatchObject({
      '@type': 'Event',
      superEvent: { '@id': series?.['@id'] },
      location: { name: 'Rådhuset' },
    })
    expect(dates.map(({ startDate }) => String(startDate).slice(0, 10)).slice(0, 3)).toEqual([
      '2027-03-24',
      '2027-03-31',
      '2027-04-07',
    ])
    expect(JSON.stringify(graphOf('2027-03-20T00:00:00Z')).length).toBeLessThan(10_000)
  })

  test('says of each date in which state it is, and where', () => {
    const changed = [
      { ...repeats[0], status: 'cancelled' },
      {
        ...repeats[1],
        startsAt: '2027-03-18T10:00:00Z',
        status: 'rescheduled',
        previousStart: '2027-03-17T10:00:00Z',
        place: { name: 'Biblioteket' },
      },
      { ...repeats[2], status: 'movedOnline' },
    ]
    const [, ...dates] = graphOf('2027-03-01T00:00:00Z', { repeats: changed })
    expect(dates.map(({ eventStatus }) => eventStatus)).toEqual(
      ['EventScheduled', 'EventCancelled', 'EventRescheduled', 'EventMovedOnline'].map(
        (status) => `https://schema.org/${status}`,
      ),
    )
    expect(dates[2]).toMatchObject({ location: { name: 'Biblioteket' } })
    expect(dates[2]?.previousStartDate).toHaveLength(1)
    expect(dates[3]?.eventAttendanceMode).toBe('https://schema.org/OnlineEventAttendanceMode')
  })

  test('that is over is its last date', () => {
    const [, ...dates] = graphOf('2030-01-01T00:00:00Z')
    expect(dates.map(({ startDate }) => String(startDate).slice(0, 10))).toEqual(['2027-09-29'])
  })

  test('of one date is an event, as before', () => {
    const alone = structuredEvent(eventOf({ repeats: [] }), before)
    expect(alone).toEqual(structuredEvent(eventOf(), before))
    expect(alone['@type']).toBe('Event')
  })
})
