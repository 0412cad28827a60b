import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FrontPage } from '#components/pages/FrontPage.tsx'
import { cardOf } from '#tests/fixtures/content.ts'
import { eventCardOf, hrefOf, plain, storedImage } from '../support.ts'

const now = new Date('2021-08-30T10:00:00Z')
const news = ['Først', 'Så'].map((title) => cardOf({ _id: title, title, slug: title }))
const none = { isAny: false, runningCount: 0, running: [], next: [] }
const events = { ...none, isAny: true, next: [eventCardOf({ title: 'Møte' })] }

const show = (more: Partial<Parameters<typeof FrontPage>[0]> = {}) =>
  render(<FrontPage name="Digi Vestland" news={news} events={events} now={now} {...more} />)

describe('the front page', () => {
  it('gives the newest room, and the others below their own heading', () => {
    show()
    const latest = screen.getByRole('region', { name: 'Siste nytt' })
    expect(within(latest).queryByRole('link', { name: 'Først' })).toBeNull()
    expect(within(latest).getByRole('link', { name: 'Så' })).toBeTruthy()
    expect(screen.getByRole('heading', { level: 2, name: 'Først' })).toBeTruthy()
  })

  it('gives what has a picture room before what is newer, which is then among the others', () => {
    show({ news: [...news, cardOf({ _id: 'c', title: 'Fjorden', mainImage: storedImage })] })
    expect(screen.getByRole('heading', { level: 2, name: 'Fjorden' })).toBeTruthy()
    const latest = within(screen.getByRole('region', { name: 'Siste nytt' }))
    const titles = latest.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(titles).toEqual(['Først', 'Så'])
  })

  it('has the name of the site as its h1', () => {
    show()
    expect(screen.getAllByRole('heading', { level: 1 }).map((h) => h.textContent)).toEqual(['Digi Vestland'])
  })

  it('puts what is on before all else, with the way to its stream', () => {
    const running = eventCardOf({
      title: 'Møte',
      endsAt: '2021-09-01T13:30:00Z',
      slug: 'moete',
      stream: { state: 'live' },
    })
    show({
      events: { ...none, isAny: true, runningCount: 1, running: [running] },
      now: new Date('2021-09-01T12:00:00Z'),
    })
    const region = screen.getByRole('region', { name: 'Går føre seg no' })
    expect(within(region).getByRole('heading', { level: 3, name: 'Møte' })).toBeTruthy()
    expect(plain(region)).toContain('onsdag 1. september 2021 kl. 13.30–15.30')
    const link = within(region).getByRole('link', { name: 'Følg direktesendinga frå Møte' })
    expect(link.getAttribute('href')).toBe('/aktuelt/moete#direktesending')
    expect(hrefOf('Sjå alle kommande arrangement')).toBe('/aktuelt/arrangement')
    const lead = screen.getByRole('heading', { level: 2, name: 'Først' })
    expect(region.compareDocumentPosition(lead) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  it('has what comes next beside what goes on for days, however many go on, and the way to the rest', () => {
    const running = [1, 2, 3].map((n) =>
      eventCardOf({
        _id: `${n}`,
        title: `Utstilling ${n}`,
        startsAt: `2021-05-0${n}T09:00:00Z`,
        endsAt: '2022-01-01T09:00:00Z',
      }),
    )
    show({ events: { ...events, runningCount: 9, running } })
    const region = within(screen.getByRole('region', { name: 'Kommande arrangement' }))
    const titles = region.getAllByRole('heading').map((heading) => heading.textContent)
    expect(titles).toEqual(['Kommande arrangement', 'Møte', 'Går over fleire dagar'])
    expect(region.getAllByRole('link', { name: /Utstilling/ }).map((link) => link.textContent)).toEqual([
      'Utstilling 1',
      'Utstilling 2',
    ])
    expect(hrefOf('Sjå 7 til som går føre seg no')).toBe('/aktuelt/arrangement')
    expect(screen.queryByRole('region', { name: 'Går føre seg no' })).toBeNull()
  })

  it('leads to events that are over when there are no others', () => {
    show({ events: { ...none, isAny: true } })
    const region = screen.getByRole('region', { name: 'Arrangement' })
    expect(plain(region)).toContain('Ingen nye arrangement er lagde ut no.')
    expect(hrefOf('Sjå tidlegare arrangement')).toBe('/aktuelt/arrangement/tidlegare')
  })

  it('is not empty when there are events and no news', () => {
    show({ news: [] })
    expect(screen.queryByText('Det er ikkje publisert noko enno.')).toBeNull()
    expect(screen.getByRole('region', { name: 'Kommande arrangement' })).toBeTruthy()
  })

  it('leads to all that is published, also when there is nothing more to show here', () => {
    show({ news: news.slice(0, 1) })
    expect(screen.queryByRole('region', { name: 'Siste nytt' })).toBeNull()
    expect(hrefOf('Sjå alt under Aktuelt')).toBe('/aktuelt')
  })

  it('leaves out what there is none of, and says when there is nothing at all', () => {
    show({ news: [], events: none })
    expect(screen.queryByRole('region')).toBeNull()
    expect(screen.getByText('Det er ikkje publisert noko enno.')).toBeTruthy()
  })
})
