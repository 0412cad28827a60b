// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { UpcomingEvents } from '#components/front/UpcomingEvents.tsx'
import { eventCardOf, plain } from '../support.ts'

afterEach(cleanup)

const show = () =>
  render(
    <UpcomingEvents events={['Møte', 'Avslutning'].map((title) => eventCardOf({ _id: title, title }))} />,
  )

describe('the events that come next', () => {
  it('have the date in words beside the leaf that is only seen', () => {
    show()
    const events = screen.getByRole('region', { name: 'Kommande arrangement' })
    expect(plain(events)).toContain('onsdag 1. september 2021 kl. 13.30')
    expect(events.querySelector('.leaf')?.getAttribute('aria-hidden')).toBe('true')
  })

  it('are in the order given, below their own heading', () => {
    show()
    const events = within(screen.getByRole('region', { name: 'Kommande arrangement' }))
    const titles = events.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(titles).toEqual(['Møte', 'Avslutning'])
  })

  it('lead to all of them', () => {
    show()
    const all = screen.getByRole('link', { name: 'Sjå alle kommande arrangement' })
    expect(all.getAttribute('href')).toBe('/aktuelt/arrangement')
  })

  it('are left out where none do', () => {
    expect(render(<UpcomingEvents events={[]} />).container.childElementCount).toBe(0)
  })
})
