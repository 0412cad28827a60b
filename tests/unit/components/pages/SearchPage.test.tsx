import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SearchPage } from '#components/pages/SearchPage.tsx'
import type { Found } from '#lib/search/hits.ts'
import { parseSearch } from '#lib/search/search.ts'
import { cardOf } from '#tests/fixtures/content.ts'
import { plain, text, textsOf, topicOf } from '../support.ts'

const filters = { topics: [topicOf()], years: [2021] }

const hitOf = (more: object) => ({ ...cardOf(more), passage: undefined })

function show(text: string | undefined, titles: string[] = [], more: Partial<Found> = {}) {
  const search = parseSearch(text)
  const hits = titles.map((title, i) => hitOf({ _id: `c${i}`, title }))
  const found = search && { hits, patterns: search.words, isAlike: false, ...more }
  render(
    <SearchPage
      search={search}
      found={found}
      mostHits={3}
      filters={filters}
      now={new Date('2021-08-30T10:00:00Z')}
    />,
  )
}

describe('search', () => {
  it('that nobody has asked for anything says nothing of hits', () => {
    show(undefined)
    expect(text()).not.toContain('treff')
  })

  it('that nobody has asked for anything is named so, and offers nothing else', () => {
    show(undefined)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Søk')
    expect(textsOf('.ds-breadcrumbs li')).toEqual(['Framside', 'Aktuelt', 'Søk'])
    expect(screen.queryByRole('navigation', { name: 'Vel kva du vil sjå' })).toBeNull()
  })

  it('that was sent without a word says what to do', () => {
    const now = new Date('2021-08-30T10:00:00Z')
    render(
      <SearchPage isEmpty search={undefined} found={undefined} mostHits={3} filters={filters} now={now} />,
    )
    expect(text()).toContain('Skriv eitt eller fleire ord i feltet')
    cleanup()
    show(undefined)
    expect(text()).not.toContain('Skriv eitt')
  })

  it('shows what was asked for, and how much was found', () => {
    show('båthamn', ['Ny båthamn'])
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('båthamn')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Søk etter «båthamn»')
    expect(textsOf('.page-head > .lead')).toEqual(['1 treff.'])
    expect(screen.getByRole('link', { name: 'Ny båthamn' })).toBeTruthy()
  })

  it('says in what order hits stand where there is an order', () => {
    show('båthamn', ['Ny båthamn', 'Gamal båthamn'])
    expect(text()).toContain('2 treff. Saker med orda i tittelen står først.')
  })

  it('says that there may be more when it shows as many as it can', () => {
    show('båthamn', ['Ny båthamn', 'Gamal båthamn', 'Båthamn'])
    expect(text()).toContain('dei 3 treffa som passar best')
  })

  it('that finds nothing says where it looked, and what to try', () => {
    show('<b>ferje</b>')
    expect(text()).toContain('Ingen treff på «<b>ferje</b>».')
    expect(text()).toContain('Vi leita etter «b» og «ferje»')
    expect(screen.getByRole('link', { name: 'Skule' }).getAttribute('href')).toBe('/aktuelt/emne/skule')
    expect(screen.getByRole('link', { name: 'Alle' }).getAttribute('href')).toBe('/aktuelt')
  })

  it('that finds something does not say what else to try', () => {
    show('båthamn', ['Ny båthamn'])
    expect(text()).not.toContain('Prøv eit anna ord')
    expect(screen.queryByRole('navigation', { name: 'Vel kva du vil sjå' })).toBeNull()
  })

  it('marks in titles and leads what it found', () => {
    show('båthamn', ['Nye båthamner'])
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'båthamner',
    ])
    expect(screen.getByRole('link', { name: 'Nye båthamner' })).toBeTruthy()
  })

  it('says so when other spellings were taken, and not when there was no need', () => {
    show('bathamn', ['Ny båthamn'], { isAlike: true, patterns: ['bathamn*', 'båthamn'] })
    expect(text()).toContain('1 treff.')
    expect(text()).toContain('andre skrivemåtar er tekne med')
    expect(textsOf('mark')).toEqual(['båthamn'])
    cleanup()
    show('båthamn', ['Ny båthamn'])
    expect(text()).not.toContain('skrivemåtar')
  })

  it('shows the passage by which a text was found, marked, in the language of its document', () => {
    const hit = { ...hitOf({ title: 'Davvi', language: 'se' }), passage: '… i <b>båthamna</b> i dag …' }
    show('båthamn', [], { hits: [hit] })
    const passage = document.querySelector('mark')?.closest('p')
    expect(plain(passage)).toBe('… i <b>båthamna</b> i dag …')
    expect(passage?.getAttribute('lang')).toBe('se')
    expect(textsOf('mark')).toEqual(['båthamna'])
    expect(document.querySelector('b')).toBeNull()
  })

  it('has what it found as headings in the order given, the best first', () => {
    show('båthamn', ['Ny båthamn', 'Gamal båthamn'])
    expect(textsOf('h2')).toEqual(['Ny båthamn', 'Gamal båthamn'])
  })
})
