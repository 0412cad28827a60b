import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SearchPage } from '#components/pages/SearchPage.tsx'
import { type Narrowing, notNarrowed } from '#lib/addresses/searchAddress.ts'
import { parseSearch } from '#lib/search/search.ts'
import { cardOf } from '#tests/fixtures/content.ts'
import { plain, text, textsOf, topicOf } from '../support.ts'

const filters = { topics: [topicOf()], years: [2021] }

const hitOf = (more: object) => ({ ...cardOf(more), passage: undefined })

const now = new Date('2021-08-30T10:00:00Z')

type Found = NonNullable<Parameters<typeof SearchPage>[0]['found']>

function show(
  text: string | undefined,
  titles: string[] = [],
  more: Partial<Found> = {},
  narrowing: Narrowing = notNarrowed,
) {
  const search = parseSearch(text)
  const hits = titles.map((title, i) => hitOf({ _id: `c${i}`, title }))
  const nothing = { kinds: [], years: [], found: [], isWhole: true, unknown: [], correction: undefined }
  const found = search && { ...nothing, hits, total: hits.length, withAll: hits.length, ...more }
  render(<SearchPage search={search} narrowing={narrowing} found={found} filters={filters} now={now} />)
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
    render(
      <SearchPage
        isEmpty
        search={undefined}
        narrowing={notNarrowed}
        found={undefined}
        filters={filters}
        now={now}
      />,
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
    expect(text()).toContain('2 treff. Dei som passar best, står først.')
  })

  it('is paged, each page with an address of its own, and the title says which', () => {
    show('båthamn', ['Ny båthamn'], { total: 30, withAll: 30 }, { ...notNarrowed, page: 2 })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Søk etter «båthamn», side 2')
    const paging = screen.getByRole('navigation', { name: 'Bla i sider' })
    const hrefs = [...paging.querySelectorAll('ol a')].map((link) => link.getAttribute('href'))
    expect(hrefs).toEqual([1, 2, 3].map((n) => `/aktuelt/sok?q=b%C3%A5thamn${n > 1 ? `&side=${n}` : ''}`))
  })

  it('is narrowed by links to a kind and to a year, each with its count, and says where one is', () => {
    const counted = {
      kinds: [
        { value: 'event', count: 2 },
        { value: 'notice', count: 1 },
      ],
      years: [
        { value: 2020, count: 1 },
        { value: 2021, count: 2 },
      ],
    }
    show('veg', ['Veg'], counted, { kind: 'notice', year: 2021, page: 1 })
    const narrow = screen.getByRole('navigation', { name: 'Avgrens søket' })
    const links = [...narrow.querySelectorAll('a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ])
    expect(links).toEqual([
      ['Alle (3)', '/aktuelt/sok?q=veg&aar=2021'],
      ['Arrangement (2)', '/aktuelt/sok?q=veg&type=arrangement&aar=2021'],
      ['Meldingar (1)', '/aktuelt/sok?q=veg&type=melding&aar=2021'],
      ['Alle år (3)', '/aktuelt/sok?q=veg&type=melding'],
      ['2021 (2)', '/aktuelt/sok?q=veg&type=melding&aar=2021'],
      ['2020 (1)', '/aktuelt/sok?q=veg&type=melding&aar=2020'],
    ])
    expect([...narrow.querySelectorAll('[aria-current]')].map(({ textContent }) => textContent)).toEqual([
      'Meldingar (1)',
      '2021 (2)',
    ])
  })

  it('says when it has hits elsewhere than where it was narrowed to', () => {
    const kinds = [{ value: 'event', count: 2 }]
    show('veg', [], { kinds }, { kind: 'notice', year: undefined, page: 1 })
    expect(text()).toContain('Ingen treff på «veg» her.')
    expect(screen.getByRole('link', { name: 'Arrangement (2)' })).toBeTruthy()
  })

  it('says honestly which words were left out, and where some lack one', () => {
    show('veg qwx', ['Veg'], { unknown: ['qwx'], withAll: 0 })
    expect(text()).toContain('1 treff. Ordet «qwx» finst ikkje i nokon saker.')
    cleanup()
    show('veg ras', ['Veg', 'Ras'], { withAll: 0 })
    expect(text()).toContain('Ingen saker har alle orda.')
    cleanup()
    show('veg ras', ['Veg og ras', 'Ras'], { withAll: 1 })
    expect(text()).toContain('Den eine som har alle orda, står først.')
  })

  it('asks whether another word was meant, and leads to it', () => {
    show('budsjet', ['Budsjett'], { correction: 'budsjett' })
    expect(text()).toContain('Meinte du budsjett?')
    expect(screen.getByRole('link', { name: 'budsjett' }).getAttribute('href')).toBe(
      '/aktuelt/sok?q=budsjett',
    )
  })

  it('says while it is made ready that something may be missing, and nothing of hits without an index', () => {
    show('veg', ['Veg'], { isWhole: false })
    expect(text()).toContain('Søket blir gjort klart no')
    cleanup()
    render(
      <SearchPage
        search={parseSearch('veg')}
        narrowing={notNarrowed}
        found={undefined}
        filters={filters}
        now={now}
      />,
    )
    expect(text()).toContain('Søket blir gjort klart no')
    expect(text()).not.toContain('Ingen treff')
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
    show('båthamn', ['Nye båthamner'], { found: ['båthamner'] })
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'båthamner',
    ])
    expect(screen.getByRole('link', { name: 'Nye båthamner' })).toBeTruthy()
  })

  it('shows the passage by which a text was found, marked, in the language of its document', () => {
    const hit = { ...hitOf({ title: 'Davvi', language: 'se' }), passage: '… i <b>båthamna</b> i dag …' }
    show('båthamn', [], { hits: [hit], found: ['båthamna'] })
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
