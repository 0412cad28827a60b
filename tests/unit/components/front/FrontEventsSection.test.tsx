import { cleanup, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FrontEventsSection } from '#components/front/FrontEventsSection.tsx'
import type { FrontEvents } from '#lib/front.ts'
import { eventCardOf, hrefOf, plain, textsOf } from '../support.ts'

const now = new Date('2021-08-31T10:00:00Z')
const eventOn = (_id: string, startsAt: string, more: object = {}) =>
  eventCardOf({ _id, title: _id, slug: _id, startsAt, ...more })

const next = [
  eventOn('Møte', '2021-08-31T16:00:00Z'),
  eventOn('Lesestund', '2021-09-01T08:00:00Z'),
  eventOn('Kveldstur', '2021-09-01T16:00:00Z', { endsAt: '2021-09-01T18:00:00Z' }),
]
const lasting = (_id: string, more: object = {}) =>
  eventOn(_id, '2021-06-01T08:00:00Z', { endsAt: '2021-09-30T08:00:00Z', ...more })
const live = lasting('Kommunestyret', { stream: { state: 'live' } })

const show = (more: Partial<FrontEvents> = {}) => {
  const events = { isAny: true, runningCount: more.running?.length ?? 0, running: [], next, ...more }
  render(<FrontEventsSection events={events} now={now} />)
  return screen.getByRole('region', { name: 'Dette skjer' })
}

const headings = () => screen.getAllByRole('heading').map((each) => `${each.tagName} ${plain(each)}`)

describe('the events on Framside', () => {
  it('are in days, each named once, and the day that it is by its name', () => {
    show()
    expect(headings()).toEqual([
      'H2 Dette skjer',
      'H3 I dag, tysdag 31. august',
      'H4 Møte',
      'H3 onsdag 1. september',
      'H4 Lesestund',
      'H4 Kveldstur',
    ])
  })

  it('have their times by the clock below their day', () => {
    expect(plain(show())).toContain('Kveldstur18.00–20.00')
  })

  it('have leaves of the calendar that are seen alone', () => {
    show()
    expect(textsOf('.leaf[aria-hidden=true] > span')).toEqual(['31', 'aug', '1', 'sep'])
  })

  it.each(['cancelled', 'postponed'])('have a leaf that is off for a day on which all are %s', (status) => {
    show({ next: [eventOn('Møte', '2021-09-01T08:00:00Z', { status })] })
    expect(document.querySelector('.leaf-off')).not.toBeNull()
    cleanup()
    show({ next: [eventOn('Møte', '2021-09-01T08:00:00Z', { status }), ...next.slice(1)] })
    expect(document.querySelector('.leaf-off')).toBeNull()
  })

  it('have what is live first, then what comes next, and then what else is on', () => {
    const region = show({ running: [live, lasting('Utstilling')] })
    expect(headings().map((heading) => heading.slice(3))).toEqual([
      'Dette skjer',
      'Kommunestyret',
      'I dag, tysdag 31. august',
      'Møte',
      'onsdag 1. september',
      'Lesestund',
      'Kveldstur',
      'Går føre seg no',
    ])
    expect(within(region).getAllByRole('listitem').at(-1)?.textContent).toContain('Utstilling')
  })

  it.each([
    ['of those that come', {}],
    ['of those that are on', { next: [], running: [lasting('Utstilling')] }],
    ['of those that are live', { next: [], running: [live] }],
  ])('lead to all of them, where there are only some %s', (_, more) => {
    show(more)
    expect(hrefOf('Sjå alle kommande arrangement')).toBe('/aktuelt/arrangement')
    expect(screen.queryByRole('link', { name: 'Sjå tidlegare arrangement' })).toBeNull()
  })

  it('say how many more are on, and nothing where no more are', () => {
    show({ running: [lasting('Utstilling')] })
    expect(screen.queryByRole('link', { name: /går føre seg no/ })).toBeNull()
    cleanup()
    show({ running: [1, 2, 3, 4].map((n) => lasting(`Utstilling ${n}`)), runningCount: 9 })
    expect(hrefOf('Sjå 6 til som går føre seg no')).toBe('/aktuelt/arrangement')
  })
})
