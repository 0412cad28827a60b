import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EventGroupCard } from '#components/cards/EventGroupCard.tsx'
import { eventGroup } from '#lib/content/eventGroup.ts'
import { hrefOf, langAt, text } from '../support.ts'

const member = (_id: string, more: object = {}) => ({
  _id,
  _type: 'event',
  title: _id,
  slug: _id,
  publishedAt: '2021-08-25T10:00:00Z',
  startsAt: '2021-09-01T11:30:00Z',
  ...more,
})

function show({ count = 90, toCome = 90, soonest = [member('Lesestund'), member('Møte')] as object[] } = {}) {
  const raw = { _id: 'e', _type: 'event', publishedAt: '2021-08-25T10:00:00Z', soonest, toCome }
  render(
    <EventGroupCard
      group={{ ...eventGroup.parse(raw), count }}
      level={2}
      now={new Date('2021-08-26T12:00:00Z')}
    />,
  )
}

const ways = () =>
  [...document.querySelectorAll('.card-ways a')].map((link) => [link.textContent, link.getAttribute('href')])

describe('events that were published together', () => {
  it('are counted, dated by their publication, and named by those that begin first', () => {
    show()
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('90 arrangement')
    expect(text()).toContain('Arrangement publiserte 25. august 2021')
    expect(text()).toContain('Lesestund onsdag 1. september 2021 kl. 13.30')
    expect(hrefOf('Lesestund')).toBe('/aktuelt/Lesestund')
  })

  it('lead to where they are: to come, over, or both', () => {
    show()
    expect(hrefOf('90 arrangement')).toBe('/aktuelt/arrangement')
    expect(ways()).toEqual([['Sjå kommande arrangement', '/aktuelt/arrangement']])
    cleanup()
    show({ toCome: 0 })
    expect(hrefOf('90 arrangement')).toBe('/aktuelt/arrangement/tidlegare')
    expect(ways()).toEqual([['Sjå tidlegare arrangement', '/aktuelt/arrangement/tidlegare']])
    cleanup()
    show({ toCome: 40 })
    expect(ways().map(([, href]) => href)).toEqual(['/aktuelt/arrangement', '/aktuelt/arrangement/tidlegare'])
  })

  it('need no way to the others when all are named', () => {
    show({ count: 2, toCome: 2 })
    expect(ways()).toEqual([])
  })

  it('say first what changes their meaning, in their own language', () => {
    show({ soonest: [member('Meeting', { language: 'en', status: 'cancelled' })] })
    expect(langAt('Cancelled: Meeting')).toBe('en')
  })

  it('are there though one of them cannot be read', () => {
    show({ soonest: [{ _id: 'x', _type: 'event' }, member('Møte')] })
    expect(hrefOf('Møte')).toBe('/aktuelt/M%C3%B8te')
  })
})
