import { describe, expect, test } from 'vitest'
import { article } from '#schemas/documents/article.ts'
import { shortWhen, statusInList } from '#schemas/visible.ts'

const now = new Date('2026-11-27T10:00:00Z')
const published = {
  originalId: 'a',
  type: 'article',
  title: 'Ei sak',
  slug: 'ei-sak',
  publishedAt: '2026-11-27T09:00:00Z',
}
const says = (more: object) => statusInList({ ...published, ...more }, now)
const christmas = '2026-12-24T07:00:00Z'

describe('a list tells what readers see', () => {
  test.each([
    ['nothing of what is to be seen as usual', {}, undefined],
    ['when it will be', { publishedAt: christmas }, 'Blir synleg 24.\u00a0desember kl.\u00a008.00'],
    [
      'when it will be, next year',
      { publishedAt: '2027-01-03T07:00:00Z' },
      'Blir synleg 3.\u00a0januar 2027 kl.\u00a008.00',
    ],
    ['that it has expired', { expiresAt: '2026-11-27T09:30:00Z' }, 'Utgått'],
    ['that it is withdrawn', { withdrawnAt: '2026-11-27T09:30:00Z' }, 'Tilbaketrekt'],
    ['that something is missing', { slug: null }, 'Ikkje synleg: noko manglar'],
    ['that an event has no start', { type: 'event' }, 'Ikkje synleg: noko manglar'],
    ['no fault in a draft', { originalId: 'drafts.a', slug: undefined, publishedAt: undefined }, undefined],
    [
      'of a draft only what it is meant for',
      { originalId: 'drafts.a', publishedAt: christmas },
      'Utkast til 24.\u00a0desember kl.\u00a008.00',
    ],
  ])('%s', (_, more, expected) => expect(says(more)).toBe(expected))

  test('a time on New Year’s Eve late in the evening is next year in Oslo', () => {
    expect(shortWhen('2026-12-31T23:30:00Z', now)).toBe('1.\u00a0januar 2027 kl.\u00a000.30')
  })

  test('an article has its status first, and no date twice', () => {
    // The types of a preview's selection are of this very type, all required.
    const prepare = article.preview?.prepare as ((selected: object) => { subtitle: string }) | undefined
    const year = new Date().getFullYear() + 2
    const planned = { ...published, kind: 'news', publishedAt: `${year}-12-24T07:00:00Z` }
    expect(prepare?.(planned).subtitle).toBe(`Blir synleg 24.\u00a0desember ${year} kl.\u00a008.00 · Nyheit`)
    expect(prepare?.({ ...published, kind: 'news' }).subtitle).toContain('Nyheit')
  })
})
