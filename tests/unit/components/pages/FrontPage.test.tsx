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

  it('has news before what takes place, and each in a part of its own', () => {
    show()
    const parts = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    expect(parts).toEqual(['Først', 'Siste nytt', 'Dette skjer'])
  })

  it('has three of the latest before the events, and more of them below', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((title) => cardOf({ _id: title, title, slug: title }))
    show({ news: many })
    const titlesIn = (name: string) =>
      within(screen.getByRole('region', { name }))
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent)
    expect([titlesIn('Siste nytt'), titlesIn('Fleire nyheiter')]).toEqual([['b', 'c', 'd'], ['e']])
  })

  it('leads to events that are over when there are no others', () => {
    show({ events: { ...none, isAny: true } })
    const region = screen.getByRole('region', { name: 'Dette skjer' })
    expect(plain(region)).toContain('Ingen nye arrangement er lagde ut no.')
    expect(hrefOf('Sjå tidlegare arrangement')).toBe('/aktuelt/arrangement/tidlegare')
  })

  it('is not empty when there are events and no news', () => {
    show({ news: [] })
    expect(screen.queryByText('Det er ikkje publisert noko enno.')).toBeNull()
    expect(screen.getByRole('region', { name: 'Dette skjer' })).toBeTruthy()
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
