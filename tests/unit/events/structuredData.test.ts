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
