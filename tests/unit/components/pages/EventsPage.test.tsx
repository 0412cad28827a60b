import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EventsPage } from '#components/pages/EventsPage.tsx'
import { chosen, crumbs, filters, heading, shared } from '../list/support.ts'
import { eventCardOf, hrefOf, text } from '../support.ts'

const { now } = shared
type Props = Parameters<typeof EventsPage>[0]
const one = { filters, now, cards: [eventCardOf()], page: 1, pageCount: 1, lasting: 0, lastingFrom: 2 }
const show = (more: Partial<Props> = {}) => render(<EventsPage {...one} {...more} />)

describe('events', () => {
  it('to come lead to those that are over, also when none come', () => {
    show({ cards: [] })
    expect(text()).toContain('Ingen nye arrangement er lagde ut no.')
    const past = screen.getByRole('link', { name: 'Sjå tidlegare arrangement' })
    expect(past.getAttribute('href')).toBe('/aktuelt/arrangement/tidlegare')
  })

  it('to come are said to have the nearest first', () => {
    show()
    expect(text()).toContain('Det som skjer framover, det næraste først.')
    expect(hrefOf('Sjå tidlegare arrangement')).toBe('/aktuelt/arrangement/tidlegare')
  })

  it('to come go on from page to page', () => {
    show({ page: 2, pageCount: 42 })
    expect(heading()).toBe('Arrangement, side 2')
    expect(hrefOf('Førre side')).toBe('/aktuelt/arrangement')
    expect(hrefOf('Neste side')).toBe('/aktuelt/arrangement/side/3')
    expect(chosen()).toEqual(['Arrangement'])
  })

  it('to come are a list of their own, and marked among the choices', () => {
    show()
    expect(heading()).toBe('Arrangement')
    expect(crumbs()).toEqual(['Framside', 'Aktuelt', 'Arrangement'])
    expect(chosen()).toEqual(['Arrangement'])
  })

  it('to come say where those are that go on for days, as long as these are further on', () => {
    show({ pageCount: 12, lasting: 9, lastingFrom: 12 })
    expect(hrefOf('9 arrangement går over fleire dagar')).toBe('/aktuelt/arrangement/side/12#fleire-dagar')
    cleanup()
    show({ page: 12, pageCount: 12, lasting: 9, lastingFrom: 12 })
    expect(screen.queryByRole('link', { name: /går over fleire dagar/ })).toBeNull()
  })
})
