// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { List } from '#components/list/List.tsx'
import { cardOf } from '#tests/fixtures/content.ts'

afterEach(cleanup)

const now = new Date('2021-08-30T10:00:00Z')
const show = (cards: object[], page = 1, pageCount = 1) =>
  render(
    <List
      cards={cards.map((card, i) => cardOf({ _id: `c${i}`, ...card }))}
      page={page}
      pageCount={pageCount}
      filters={{ topics: [], years: [] }}
      now={now}
    />,
  )
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ')

describe('a card in the list', () => {
  it('says in words what kind of thing it stands for', () => {
    show([{ kind: 'pressRelease' }, { _type: 'event', startsAt: '2021-09-01T11:30:00Z' }])
    expect([...document.querySelectorAll('.kind')].map((kind) => kind.textContent)).toEqual([
      'Pressemelding',
      'Arrangement',
    ])
  })

  it('of an event says when and where', () => {
    show([{ _type: 'event', startsAt: '2021-09-01T11:30:00Z', attendance: 'online' }])
    expect(text()).toMatch(/onsdag 1\. september 2021 kl\. 13\.30.*På nett/)
  })

  it('has one date: when an event is, and when an article was published', () => {
    const published = { publishedAt: '2021-08-25T08:00:00Z' }
    show([
      { _type: 'event', startsAt: '2021-09-01T11:30:00Z', ...published },
      { kind: 'news', ...published },
    ])
    const dates = [...document.querySelectorAll('time')].map((time) => time.getAttribute('dateTime'))
    expect(dates).toEqual(['2021-09-01T13:30:00+02:00', '2021-08-25'])
    expect(document.querySelector('.card-meta')?.textContent?.replaceAll('\u00a0', ' ')).toBe(
      'Arrangement onsdag 1. september 2021 kl. 13.30',
    )
  })

  it('of an event that is called off strikes its time, and says that it is the old one', () => {
    show([{ _type: 'event', status: 'postponed', startsAt: '2021-09-01T11:30:00Z' }])
    expect(text()).toContain('Opphavleg tidspunkt: onsdag 1. september 2021 kl. 13.30')
    expect(document.querySelector('s time')).not.toBeNull()
  })

  it('says that a deadline is past', () => {
    show([{ kind: 'job', deadline: '2021-08-29T10:00:00Z' }])
    expect(text()).toContain('Søknadsfrist: 29. august 2021 · Fristen har gått ut.')
  })

  it('leads to more about each of its topics', () => {
    show([{ topics: [{ _id: 't', title: 'Skule', slug: 'skule' }] }])
    expect(screen.getByRole('link', { name: 'Skule' }).getAttribute('href')).toBe('/aktuelt/emne/skule')
  })

  it('links by its title, once', () => {
    show([{ title: 'Ei sak', slug: 'ei-sak', lead: 'Ingress' }])
    const links = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href') === '/aktuelt/ei-sak')
    expect(links.map((link) => link.textContent)).toEqual(['Ei sak'])
  })

  it('of a withdrawn document says so', () => {
    show([{ title: 'Ei sak', isWithdrawn: true }])
    expect(screen.getByRole('link', { name: 'Tilbaketrekt: Ei sak' })).toBeTruthy()
  })
})

describe('paging', () => {
  it('says where one is, and leads both ways', () => {
    show([{}], 2, 4)
    expect(text()).toContain('Side 2 av 4')
    expect(screen.getByRole('link', { name: 'Førre side' }).getAttribute('href')).toBe('/aktuelt')
    expect(screen.getByRole('link', { name: 'Neste side' }).getAttribute('href')).toBe('/aktuelt/side/3')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Aktuelt, side 2')
  })

  it('leads nowhere past the ends', () => {
    show([{}], 1, 2)
    expect(screen.queryByRole('link', { name: 'Førre side' })).toBeNull()
    cleanup()
    show([{}], 2, 2)
    expect(screen.queryByRole('link', { name: 'Neste side' })).toBeNull()
  })

  it('is left out where there is one page', () => {
    show([{}])
    expect(screen.queryByRole('navigation', { name: 'Bla i sider' })).toBeNull()
  })
})

it('an empty list says that it is', () => {
  show([])
  expect(text()).toContain('Det er ikkje publisert noko enno.')
})
