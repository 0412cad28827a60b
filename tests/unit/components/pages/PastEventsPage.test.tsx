import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { PastEventsPage } from '#components/pages/PastEventsPage.tsx'
import { chosen, crumbs, heading, shared } from '../list/support.ts'
import { hrefOf, text } from '../support.ts'

describe('events', () => {
  it('that are over lead back to those to come', () => {
    render(<PastEventsPage {...shared} pastYears={[2021]} />)
    expect(crumbs()).toEqual(['Framside', 'Aktuelt', 'Arrangement', 'Tidlegare arrangement'])
    const toCome = screen.getByRole('link', { name: 'Sjå kommande arrangement' })
    expect(toCome.getAttribute('href')).toBe('/aktuelt/arrangement')
  })

  it('that are over are in pages, with the newest first', () => {
    render(<PastEventsPage {...shared} pastYears={[2021]} page={2} pageCount={3} />)
    expect(heading()).toBe('Tidlegare arrangement, side 2')
    expect(text()).toContain('Arrangement som er over, det nyaste først.')
    expect(hrefOf('Førre side')).toBe('/aktuelt/arrangement/tidlegare')
    expect(hrefOf('Neste side')).toBe('/aktuelt/arrangement/tidlegare/side/3')
  })

  it('that are over are a part of all events among the choices', () => {
    render(<PastEventsPage {...shared} pastYears={[2021]} />)
    expect(chosen()).toEqual(['Arrangement'])
  })

  it('that are over are said to be none where none are, and still lead to those to come', () => {
    render(<PastEventsPage {...shared} pastYears={[2021]} cards={[]} />)
    expect(text()).toContain('Det er ingen tidlegare arrangement.')
    expect(hrefOf('Sjå kommande arrangement')).toBe('/aktuelt/arrangement')
  })

  it('that are over can be chosen by year, and lead back to those of all years', () => {
    render(<PastEventsPage {...shared} year={2021} pastYears={[2021, 2019]} page={1} pageCount={3} />)
    expect(heading()).toBe('Tidlegare arrangement i 2021')
    expect(crumbs().slice(-2)).toEqual(['Tidlegare arrangement', 'Tidlegare arrangement i 2021'])
    const years = within(screen.getByRole('navigation', { name: 'Vel år for tidlegare arrangement' }))
    expect(years.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/aktuelt/arrangement/tidlegare/2021',
      '/aktuelt/arrangement/tidlegare/2019',
    ])
    expect(years.getByRole('link', { current: true }).textContent).toBe('2021')
    expect(hrefOf('Neste side')).toBe('/aktuelt/arrangement/tidlegare/2021/side/2')
  })
})
