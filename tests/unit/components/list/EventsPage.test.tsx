// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { EventsPage } from '#components/list/EventsPage.tsx'
import { eventCardOf, hrefOf, text } from '../support.ts'
import { chosen, crumbs, filters, heading, shared } from './support.ts'

afterEach(cleanup)

const { now } = shared
const show = (cards = [eventCardOf()]) => render(<EventsPage filters={filters} now={now} cards={cards} />)

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

  it('to come are a list of their own, and marked among the choices', () => {
    show()
    expect(heading()).toBe('Arrangement')
    expect(crumbs()).toEqual(['Framside', 'Aktuelt', 'Arrangement'])
    expect(chosen()).toEqual(['Arrangement'])
  })
})
