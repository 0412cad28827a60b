import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PastEventsPage } from '#components/pages/PastEventsPage.tsx'
import { chosen, crumbs, heading, shared } from '../list/support.ts'
import { hrefOf, text } from '../support.ts'

describe('events', () => {
  it('that are over lead back to those to come', () => {
    render(<PastEventsPage {...shared} />)
    expect(crumbs()).toEqual(['Framside', 'Aktuelt', 'Arrangement', 'Tidlegare arrangement'])
    const toCome = screen.getByRole('link', { name: 'Sjå kommande arrangement' })
    expect(toCome.getAttribute('href')).toBe('/aktuelt/arrangement')
  })

  it('that are over are in pages, with the newest first', () => {
    render(<PastEventsPage {...shared} page={2} pageCount={3} />)
    expect(heading()).toBe('Tidlegare arrangement, side 2')
    expect(text()).toContain('Arrangement som er over, det nyaste først.')
    expect(hrefOf('Førre side')).toBe('/aktuelt/arrangement/tidlegare')
    expect(hrefOf('Neste side')).toBe('/aktuelt/arrangement/tidlegare/side/3')
  })

  it('that are over are a part of all events among the choices', () => {
    render(<PastEventsPage {...shared} />)
    expect(chosen()).toEqual(['Arrangement'])
  })

  it('that are over are said to be none where none are, and still lead to those to come', () => {
    render(<PastEventsPage {...shared} cards={[]} />)
    expect(text()).toContain('Det er ingen tidlegare arrangement.')
    expect(hrefOf('Sjå kommande arrangement')).toBe('/aktuelt/arrangement')
  })
})
