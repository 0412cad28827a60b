import { describe, expect, test } from 'vitest'
import { alertsHtml } from '#lib/alerts/markup.ts'
import type { Alert } from '#lib/content/alert.ts'
import type { Language } from '#lib/content/language.ts'
import { alertOf } from './alertOf.ts'

const now = new Date('2026-11-28T14:00:00Z')

const html = (more: Partial<Alert> = {}, words: Language = 'nn', page: string = words) =>
  alertsHtml([alertOf('a', more)], { words, page, now })

/** What is left when the tags are gone. */
const textOf = (markup: string) =>
  markup
    .split('<')
    .map((part) => part.slice(part.indexOf('>') + 1))
    .join('')

describe('an alert says in words', () => {
  test.each([
    ['emergency', 'Krise: '],
    ['warning', 'Viktig melding: '],
    ['info', 'Melding: '],
  ] as const)('how grave it is: %s', (level, words) => {
    expect(textOf(html({ level, title: 'Kok vatnet' }))).toContain(`${words}Kok vatnet`)
  })

  test('when it was published, and until when it is in force, by the clock in Oslo', () => {
    const text = textOf(html({ from: '2026-11-28T13:05:00Z', to: '2026-11-29T07:00:00Z' }))
    expect(text).toContain('Publisert laurdag 28.\u00a0november kl.\u00a014.05.')
    expect(text).toContain('Gjeld til søndag 29.\u00a0november kl.\u00a008.00.')
    expect(textOf(html())).not.toContain('Gjeld til')
  })

  test('the year when it is another than this one', () => {
    expect(textOf(html({ from: '2025-11-28T13:05:00Z' }))).toContain('28.\u00a0november 2025 kl.')
    expect(textOf(html({ to: '2027-01-01T00:00:00Z' }))).toContain('Gjeld til fredag 1.\u00a0januar 2027 kl.')
  })

  test.each([
    ['/aktuelt/kokevarsel', 'Les meir om dette'],
    ['https://www.fhi.no/vatn', 'Les meir hjå fhi.no'],
    ['mailto:post@example.no?subject=x', 'Skriv til post@example.no'],
    ['tel:+4755555555', 'Ring +4755555555'],
  ])('where its link leads: %s', (link, words) => {
    expect(html({ link })).toContain(`<a href="${link}">${words}</a>`)
  })
})

describe('for screen readers', () => {
  test('it is a region with a name, and each alert is a heading', () => {
    const markup = html()
    expect(markup).toMatch(/^<section [^>]*aria-label="Viktige meldingar"/)
    expect(markup.match(/<h2>/g)).toHaveLength(1)
    expect(markup).not.toMatch(/role=|aria-live/)
  })

  test.each([
    ['nn', 'nn', '', ''],
    ['en', 'en', '', ' lang="nn"'],
    ['se', 'se', '', ' lang="nn"'],
    // A page in a language without interface words has those of the site, marked as such.
    ['nn', 'ar', ' lang="nn"', ''],
  ] as const)('words in %s on a page in %s are marked as what they are', (words, page, region, own) => {
    const markup = html({}, words, page)
    expect(markup.slice(0, markup.indexOf('>') + 1).replace(/ aria-label="[^"]+"/, '')).toBe(
      `<section class="site-alerts"${region} dir="ltr">`,
    )
    expect(markup).toContain(`</span> <span${own}>Kok`)
    expect(markup).toContain(`<p${own}>Det gjeld`)
  })

  test('on an English page the label and the times are in English', () => {
    const text = textOf(html({ level: 'emergency', from: '2026-11-28T13:05:00Z' }, 'en'))
    expect(text).toMatch(/^Emergency: Kok/)
    expect(text).toContain('Published Saturday 28\u00a0November at\u00a014:05.')
  })
})

test('whatever an editor writes is text, and never markup', () => {
  const evil = '"><script>alert(1)</script><!--\'&'
  const markup = html({ title: evil, text: evil, link: `https://example.no/?${evil}` })
  expect(markup).not.toMatch(/<script|<!--/)
  expect(markup.match(/<\w+/g)?.sort()).toEqual(
    ['<a', '<div', '<div', '<h2', '<p', '<p', '<p', '<section', '<span', '<span', '<time'].sort(),
  )
})

test('an alert without text has no empty paragraph', () => {
  expect(html({ text: '' })).not.toMatch(/<p[^>]*><\/p>/)
})
