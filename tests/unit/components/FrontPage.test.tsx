// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { FrontPage } from '#components/front/FrontPage.tsx'
import type { EventCard } from '#lib/content/card.ts'
import { cardOf } from '#tests/fixtures/content.ts'

afterEach(cleanup)

const now = new Date('2021-08-30T10:00:00Z')
const news = ['Først', 'Så'].map((title) => cardOf({ _id: title, title, slug: title }))
const upcoming = [cardOf({ _type: 'event', title: 'Møte', startsAt: '2021-09-01T11:30:00Z' })].filter(
  (card): card is EventCard => card._type === 'event',
)

const show = (more: Partial<Parameters<typeof FrontPage>[0]> = {}) =>
  render(<FrontPage name="Digi Vestland" news={news} upcoming={upcoming} now={now} {...more} />)

it('gives the newest room, and the others below their own heading', () => {
  show()
  const latest = screen.getByRole('region', { name: 'Siste nytt' })
  expect(within(latest).queryByRole('link', { name: 'Først' })).toBeNull()
  expect(within(latest).getByRole('link', { name: 'Så' })).toBeTruthy()
  expect(screen.getByRole('heading', { level: 2, name: 'Først' })).toBeTruthy()
})

it('has the name of the site as its h1', () => {
  show()
  expect(screen.getAllByRole('heading', { level: 1 }).map((h) => h.textContent)).toEqual(['Digi Vestland'])
})

it('shows events to come, with the date in words beside the leaf that is only seen', () => {
  show()
  const events = screen.getByRole('region', { name: 'Kommande arrangement' })
  expect(events.textContent?.replaceAll('\u00a0', ' ')).toContain('onsdag 1. september 2021 kl. 13.30')
  expect(events.querySelector('.leaf')?.getAttribute('aria-hidden')).toBe('true')
})

it('puts what is on before all else, with the way to its stream', () => {
  const more = { endsAt: '2021-09-01T13:30:00Z', slug: 'moete' }
  const running = upcoming.map((card): EventCard => ({ ...card, ...more, stream: { state: 'live' } }))
  show({ upcoming: running, now: new Date('2021-09-01T12:00:00Z') })
  const region = screen.getByRole('region', { name: 'Går føre seg no' })
  expect(within(region).getByRole('heading', { level: 3, name: 'Møte' })).toBeTruthy()
  expect(region.textContent?.replaceAll('\u00a0', ' ')).toContain('onsdag 1. september 2021 kl. 13.30–15.30')
  const link = within(region).getByRole('link', { name: 'Følg direktesendinga frå Møte' })
  expect(link.getAttribute('href')).toBe('/aktuelt/moete#direktesending')
  expect(screen.queryByRole('region', { name: 'Kommande arrangement' })).toBeNull()
  const lead = screen.getByRole('heading', { level: 2, name: 'Først' })
  expect(region.compareDocumentPosition(lead) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})

it('leads from the events that come next to all of them', () => {
  show()
  const all = screen.getByRole('link', { name: 'Sjå alle kommande arrangement' })
  expect(all.getAttribute('href')).toBe('/aktuelt/arrangement')
})

it('leaves out what there is none of, and says when there is nothing at all', () => {
  show({ news: [], upcoming: [] })
  expect(screen.queryByRole('region')).toBeNull()
  expect(screen.getByText('Det er ikkje publisert noko enno.')).toBeTruthy()
})
