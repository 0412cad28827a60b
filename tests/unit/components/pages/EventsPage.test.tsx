import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EventsPage } from '#components/pages/EventsPage.tsx'
import { chosen, crumbs, filters, heading, shared } from '../list/support.ts'
import { eventCardOf, hrefOf, text } from '../support.ts'

const { now } = shared
const show = (cards = [eventCardOf()]) =>
  render(<EventsPage filters={filters} now={now} cards={cards} page={1} pageCount={1} />)

describe('events', () => {
  it('to come lead to those that are over, also when none come', () => {
    show([])
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
    render(<EventsPage filters={filters} now={now} cards={[eventCardOf()]} page={2} pageCount={42} />)
    expect(heading()).toBe('Arrangement, side 2')
    expect(text()).toContain('Side 2 av 42')
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
})
