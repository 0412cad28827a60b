// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { SearchPage } from '#components/search/SearchPage.tsx'
import { topic } from '#lib/content/topic.ts'
import { parseSearch } from '#lib/search.ts'
import { cardOf } from '#tests/fixtures/content.ts'

afterEach(cleanup)

const filters = {
  topics: [topic.parse({ _id: 't1', title: 'Skule', slug: 'skule' })],
  years: [2021],
}

const show = (text: string | undefined, titles: string[] = []) =>
  render(
    <SearchPage
      search={parseSearch(text)}
      cards={titles.map((title, i) => cardOf({ _id: `c${i}`, title }))}
      mostHits={2}
      filters={filters}
      now={new Date('2021-08-30T10:00:00Z')}
    />,
  )
const text = () => document.body.textContent

describe('search', () => {
  it('is a form with a name and a button, which asks by its address', () => {
    show(undefined)
    const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Søk i nyheiter og arrangement' })
    expect(field.name).toBe('q')
    expect(field.form?.getAttribute('action')).toBe('/aktuelt/sok')
    expect(field.form?.method).toBe('get')
    expect(screen.getByRole('button', { name: 'Søk' })).toBeTruthy()
  })

  it('that nobody has asked for anything says nothing of hits', () => {
    show(undefined)
    expect(text()).not.toContain('treff')
  })

  it('shows what was asked for, and how much was found', () => {
    show('båthamn', ['Ny båthamn'])
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('båthamn')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Søk etter «båthamn»')
    expect(text()).toContain('1 treff.')
    expect(screen.getByRole('link', { name: 'Ny båthamn' })).toBeTruthy()
  })

  it('says that there may be more when it shows as many as it can', () => {
    show('båthamn', ['Ny båthamn', 'Gamal båthamn'])
    expect(text()).toContain('dei 2 treffa som passar best')
  })

  it('that finds nothing says where it looked, and what to try', () => {
    show('<b>ferje</b>')
    expect(text()).toContain('Ingen treff på «<b>ferje</b>».')
    expect(text()).toContain('ord som byrjar på «ferj»')
    expect(screen.getByRole('link', { name: 'Skule' }).getAttribute('href')).toBe('/aktuelt/emne/skule')
    expect(screen.getByRole('link', { name: 'Alle' }).getAttribute('href')).toBe('/aktuelt')
  })

  it('of several words that finds nothing offers each of them', () => {
    show('båthamn & ferje av')
    expect(text()).toContain('ord som byrjar på «båthamn», ord som byrjar på «ferj» og ordet «av»')
    const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(hrefs).toContain('/aktuelt/sok?q=b%C3%A5thamn')
    expect(hrefs).toContain('/aktuelt/sok?q=av')
  })

  it('of signs alone says that it looks for words', () => {
    show('!!!')
    expect(text()).toContain('ingen bokstavar eller tal')
  })

  it('marks in titles and leads what it found', () => {
    show('båthamn', ['Nye båthamner'])
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'båthamner',
    ])
    expect(screen.getByRole('link', { name: 'Nye båthamner' })).toBeTruthy()
  })
})
