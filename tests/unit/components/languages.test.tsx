import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ArticlePage } from '#components/pages/ArticlePage.tsx'
import type { Language } from '#lib/content/language.ts'
import { articleOf, paragraph } from '#tests/fixtures/content.ts'
import { leftOverNynorsk } from '#tests/fixtures/leftOver.ts'
import { langAt, storedFile, text } from './support.ts'

const other = { _id: 'b', _type: 'article', title: 'Beta', slug: 'beta', publishedAt: '2021-05-03T08:00:00Z' }
const video = { _type: 'video', title: 'Gamma', provider: 'vimeo', videoId: '12345678' }

/** An article with every field. The editor's words are Greek letters, in none of our languages. */
const everything = (language: Language, more: object = {}) =>
  articleOf({
    title: 'Alfa',
    shortTitle: 'Alfa',
    language,
    kind: 'hearing',
    lead: 'Delta',
    lastUpdated: '2021-10-14T08:00:00Z',
    changes: [
      { _key: 'a', at: '2021-09-02T08:00:00Z', note: 'Epsilon' },
      { _key: 'b', at: '2021-10-14T08:00:00Z', note: 'Zeta' },
    ],
    deadline: '2021-12-01T10:00:00Z',
    expiresAt: '2022-01-01T10:00:00Z',
    withdrawn: { at: '2021-11-02T10:00:00Z', reason: 'Eta', replacement: { ...other, language: 'nn' } },
    topics: [{ _id: 't', _type: 'topic', title: 'Emne', slug: 'emne' }],
    contacts: [{ _id: 'p', name: 'Kari Nordmann', role: 'Leiar', organisation: 'Omega' }],
    attachments: [
      { _key: 'f', ...storedFile({ title: 'Theta' }) },
      { _key: 'g', ...storedFile({ title: 'Iota', language: 'nn' }) },
    ],
    related: [{ ...other, language }],
    body: [
      paragraph('Kappa'),
      { _type: 'quotation', _key: 'q', source: 'Lambda', content: [paragraph('Sitat')], language: 'nn' },
      { _type: 'table', _key: 't', rows: [{ _key: 'r', cells: ['Pi', 'Xi'] }] },
      { ...video, _key: 'v' },
      { ...video, _key: 'w', videoId: 'ukjend' },
      { ...video, _key: 'u', provider: 'link', url: 'https://sigma.example/1' },
      { _type: 'attachment', _key: 'h', file: storedFile({ title: 'Omikron' }) },
    ],
    ...more,
  })

const now = new Date('2026-03-02T10:00:00Z')
const show = (language: Language, more: object = {}) => {
  render(<ArticlePage article={everything(language, more)} now={now} />)
  return screen.getByRole('main')
}

describe('the page of an article in a language', () => {
  it.each(['nb', 'en', 'se'] as const)('%s has no Nynorsk word of ours left in it', (language) => {
    expect(leftOverNynorsk(show(language), language)).toEqual([])
  })

  it('would be caught with such words, by this very check', () => {
    expect(leftOverNynorsk(show('nn'), 'en')).toEqual(
      expect.arrayContaining(['Du', 'Høyring', 'Høyringsfrist', 'oktober', 'Tabell']),
    )
  })

  it.each([
    ['nn', null, 'Sist oppdatert: 14. oktober 2021', 'Høyringsfrist: onsdag 1. desember 2021 kl. 11.00'],
    ['nb', 'nb', 'Sist oppdatert: 14. oktober 2021', 'Høringsfrist: onsdag 1. desember 2021 kl. 11.00'],
    [
      'en',
      'en',
      'Last updated: 14 October 2021',
      'Deadline for responses: Wednesday 1 December 2021 at 11:00',
    ],
    [
      'se',
      'se',
      'Maŋimuš ođastuvvon: golggotmánu 14. beaivi 2021',
      'Gulaskuddanáigemearri: gaskavahkku, juovlamánu 1. beaivi 2021 dii. 11.00',
    ],
  ] as const)(
    '%s says what it is in, and its dates as it writes them',
    (language, lang, updated, deadline) => {
      expect(show(language).getAttribute('lang')).toBe(lang)
      expect(text()).toContain(updated)
      expect(text()).toContain(deadline)
    },
  )

  it.each([
    ['nn', 'Theta (PDF, 1,2 MB)', 'Iota (PDF, 1,2 MB, på nynorsk)'],
    ['nb', 'Theta (PDF, 1,2 MB)', 'Iota (PDF, 1,2 MB, på nynorsk)'],
    ['en', 'Theta (PDF, 1.2 MB)', 'Iota (PDF, 1.2 MB, in Norwegian Nynorsk)'],
    ['se', 'Theta (PDF, 1,2 MB)', 'Iota (PDF, 1,2 MB, ođđadárogillii)'],
  ] as const)('%s writes sizes its own way, and names the language of a file', (language, own, other) => {
    show(language)
    expect(text()).toContain(own)
    expect(text()).toContain(other)
  })
})

describe('on a page in another language than Nynorsk', () => {
  it('what the editor wrote in a third language says so, and the rest says nothing of its own', () => {
    show('en')
    expect(langAt('Sitat')).toBe('nn')
    expect(langAt('Iota')).toBe('nn')
    for (const words of ['Alfa', 'Delta', 'Kappa', 'Theta', 'Eta']) {
      const shown = screen.getAllByText(new RegExp(words))[0]
      expect([words, shown?.closest('[lang]')?.tagName]).toEqual([words, 'MAIN'])
    }
  })

  it('a quotation in the language of the page needs no mark, and one without a language is in that of the page', () => {
    const quoted = (key: string, more: object) => ({
      _type: 'quotation',
      _key: key,
      content: [paragraph('Sitat')],
      ...more,
    })
    show('en', { body: [quoted('a', { language: 'en' }), quoted('b', {}), quoted('c', { language: 'se' })] })
    const marks = [...document.querySelectorAll('blockquote')].map((quote) => quote.getAttribute('lang'))
    expect(marks).toEqual([null, null, 'se'])
  })

  it('the title of another document is in that document’s language', () => {
    show('en', { related: [{ ...other, _id: 'c', title: 'Rho', language: 'se' }] })
    expect(langAt('Beta')).toBe('nn')
    expect(langAt('Rho')).toBe('se')
  })

  it('topics and roles are Nynorsk, and names are in no language', () => {
    show('en')
    expect(langAt('Emne')).toBe('nn')
    expect(langAt('Leiar')).toBe('nn')
    expect(screen.getByText('Kari Nordmann').closest('[lang]')?.tagName).toBe('MAIN')
    expect(screen.getByText(/Omega/).closest('[lang]')?.tagName).toBe('MAIN')
  })
})

it('on a Nynorsk page, what is in Nynorsk is not marked', () => {
  const main = show('nn')
  expect([...main.querySelectorAll('[lang]')]).toEqual([])
})
