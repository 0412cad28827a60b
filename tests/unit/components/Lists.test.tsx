// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { EventsPage } from '#components/list/EventsPage.tsx'
import { List } from '#components/list/List.tsx'
import { PastEventsPage } from '#components/list/PastEventsPage.tsx'
import { TopicPage } from '#components/list/TopicPage.tsx'
import { YearPage } from '#components/list/YearPage.tsx'
import { cardOf } from '#tests/fixtures/content.ts'

afterEach(cleanup)

const now = new Date('2021-08-30T10:00:00Z')
const school = { id: 't1', title: 'Skule', slug: 'skule', description: 'Om skulane.' }
const health = { id: 't2', title: 'Helse', slug: 'helse', description: undefined }
const filters = { topics: [health, school], years: [2021, 2019] }
const shared = { filters, now, cards: [cardOf()], page: 1, pageCount: 1 }

const choices = () => within(screen.getByRole('navigation', { name: 'Vel kva du vil sjå' }))
const chosen = () =>
  choices()
    .getAllByRole('link')
    .filter((link) => link.hasAttribute('aria-current'))
    .map((link) => link.textContent)
const crumbs = () => [...document.querySelectorAll('.ds-breadcrumbs li')].map((crumb) => crumb.textContent)
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const text = () => document.body.textContent

describe('the choices', () => {
  it('lead to everything, to events, to each topic and to each year', () => {
    render(<List {...shared} />)
    expect(
      choices()
        .getAllByRole('link')
        .map((link) => [link.textContent, link.getAttribute('href')]),
    ).toEqual([
      ['Alle', '/aktuelt'],
      ['Arrangement', '/aktuelt/arrangement'],
      ['Helse', '/aktuelt/emne/helse'],
      ['Skule', '/aktuelt/emne/skule'],
      ['2021', '/aktuelt/arkiv/2021'],
      ['2019', '/aktuelt/arkiv/2019'],
    ])
  })

  it('are in rows with a name, and a row without choices is left out', () => {
    render(<List {...shared} filters={{ topics: [], years: [2021] }} />)
    expect(choices().getByRole('list', { name: 'År' })).toBeTruthy()
    expect(choices().queryByText('Emne')).toBeNull()
  })

  it('mark the one that is shown, on its later pages too', () => {
    render(<List {...shared} />)
    expect(chosen()).toEqual(['Alle'])
    cleanup()
    render(<TopicPage {...shared} topic={school} page={2} pageCount={2} />)
    expect(chosen()).toEqual(['Skule'])
    cleanup()
    render(<YearPage {...shared} year={2019} />)
    expect(chosen()).toEqual(['2019'])
    cleanup()
    render(<PastEventsPage {...shared} />)
    expect(chosen()).toEqual(['Arrangement'])
  })
})

describe('the page of a topic', () => {
  it('says what the topic is about', () => {
    render(<TopicPage {...shared} topic={school} />)
    expect(heading()).toBe('Skule')
    expect(text()).toContain('Om skulane.')
    expect(crumbs()).toEqual(['Framside', 'Aktuelt', 'Skule'])
  })

  it('without documents says so', () => {
    render(<TopicPage {...shared} topic={health} cards={[]} />)
    expect(text()).toContain('Det er ikkje publisert noko om dette emnet enno.')
  })

  it('leads to its own other pages', () => {
    render(<TopicPage {...shared} topic={school} page={2} pageCount={3} />)
    expect(heading()).toBe('Skule, side 2')
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
    expect(href('Førre side')).toBe('/aktuelt/emne/skule')
    expect(href('Neste side')).toBe('/aktuelt/emne/skule/side/3')
  })
})

it('the page of a year says which, and leads to its own other pages', () => {
  render(<YearPage {...shared} year={2019} pageCount={2} />)
  expect(heading()).toBe('Publisert i 2019')
  const next = screen.getByRole('link', { name: 'Neste side' })
  expect(next.getAttribute('href')).toBe('/aktuelt/arkiv/2019/side/2')
})

describe('events', () => {
  it('to come lead to those that are over, also when none come', () => {
    render(<EventsPage filters={filters} now={now} cards={[]} />)
    expect(text()).toContain('Ingen nye arrangement er lagde ut no.')
    const past = screen.getByRole('link', { name: 'Sjå tidlegare arrangement' })
    expect(past.getAttribute('href')).toBe('/aktuelt/arrangement/tidlegare')
  })

  it('that are over lead back to those to come', () => {
    render(<PastEventsPage {...shared} />)
    expect(crumbs()).toEqual(['Framside', 'Aktuelt', 'Arrangement', 'Tidlegare arrangement'])
    const toCome = screen.getByRole('link', { name: 'Sjå kommande arrangement' })
    expect(toCome.getAttribute('href')).toBe('/aktuelt/arrangement')
  })
})
