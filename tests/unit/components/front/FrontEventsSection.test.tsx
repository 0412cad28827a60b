import { cleanup, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FrontEventsSection } from '#components/front/FrontEventsSection.tsx'
import { eventCardOf, hrefOf, plain } from '../support.ts'

const named = (...titles: string[]) => titles.map((title) => eventCardOf({ _id: title, title }))

const show = (more: Partial<Parameters<typeof FrontEventsSection>[0]> = {}) =>
  render(
    <FrontEventsSection next={named('Møte', 'Avslutning')} running={[]} moreOn={0} isAnyToCome {...more} />,
  )

describe('the events on Framside', () => {
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

  it.each([
    ['of those that come', {}],
    ['of those that are on', { next: [], running: named('Utstilling') }],
    ['of those that are shown elsewhere on the page', { next: [] }],
  ])('lead to all of them, where there are only some %s', (_, more) => {
    show(more)
    expect(hrefOf('Sjå alle kommande arrangement')).toBe('/aktuelt/arrangement')
    expect(screen.queryByRole('link', { name: 'Sjå tidlegare arrangement' })).toBeNull()
  })

  it('say how many more are on, and nothing where no more are', () => {
    show({ running: named('Utstilling') })
    expect(screen.queryByRole('link', { name: /går føre seg no/ })).toBeNull()
    cleanup()
    show({ running: named('Utstilling'), moreOn: 1 })
    expect(hrefOf('Sjå 1 til som går føre seg no')).toBe('/aktuelt/arrangement')
  })
})
