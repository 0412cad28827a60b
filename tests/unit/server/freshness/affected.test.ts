import { describe, expect, test } from 'vitest'
import { mostTags, tagsOfChange } from '#sanity/tags.ts'
import { openDatabase } from '#server/database.ts'
import { affectedBy, mostAddresses } from '#server/freshness/affected.ts'
import { askedTags } from '#server/freshness/askedTags.ts'
import { ledgerIn } from '#server/freshness/ledger.ts'
import { summaryOf } from './support.ts'

const now = Date.parse('2026-11-22T12:00:01Z')
const later = '2027-01-02T06:00:00+01:00'

type Kept = Record<string, { tags: string[]; status?: number }>

function asked(tags: string[], kept: Kept) {
  const ledger = ledgerIn(openDatabase(':memory:'))
  ledger.take('sak', summaryOf('sak'), 0)
  ledger.take('budsjett', summaryOf('budsjett', { publishedAt: later }), 0)
  ledger.take('siteSettings', summaryOf('siteSettings', { type: 'siteSettings', slug: undefined }), 0)
  for (let n = 0; n <= mostAddresses; n++) ledger.take(`nr-${n}`, summaryOf(`nr-${n}`), 0)
  ledger.take('r1', summaryOf('r1', { type: 'redirect', slug: undefined, from: '/gamal' }), 0)
  ledger.take('r2', summaryOf('r2', { type: 'redirect', slug: undefined, from: '/løynd' }), 0)
  const pages = {
    under: (wanted: readonly string[]) =>
      Object.keys(kept).filter((address) => kept[address]?.tags.some((tag) => wanted.includes(tag))),
    every: () => Object.keys(kept),
    statusOf: (address: string) => kept[address] && (kept[address].status ?? 200),
  }
  const known = askedTags(tags)
  if (known === undefined) throw new Error('These tags are malformed')
  return affectedBy(known, { ledger, pages, now })
}

describe('the addresses that a change makes new', () => {
  test('are those that are cached under its tags, the shortest first', () => {
    const kept = {
      '/aktuelt/sak': { tags: ['document:sak', 'slug:sak'] },
      '/aktuelt': { tags: ['list:all'] },
      '/': { tags: ['list:news', 'card:sak'] },
      '/kontakt': { tags: ['card:siteSettings'] },
    }
    expect(asked(['document:sak', 'card:sak', 'list:all'], kept)).toEqual({
      addresses: ['/', '/aktuelt', '/aktuelt/sak'],
      more: false,
    })
    expect(asked(['document:other'], kept)).toEqual({ addresses: [], more: false })
  })

  test('are all of them for an alert, which no page is made from', () => {
    const kept = { '/aktuelt/sak': { tags: ['slug:sak'] }, '/': { tags: ['list:news'] } }
    expect(asked(['alerts', 'document:melding'], kept)).toEqual({
      addresses: ['/', '/aktuelt/sak'],
      more: false,
    })
  })

  test('are bounded, and say so', () => {
    const kept = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, n) => [`/aktuelt/nr-${n}`, { tags: ['card:siteSettings'] }]),
      )
    expect(asked(['card:siteSettings'], kept(mostAddresses))).toMatchObject({ more: false })
    const many = asked(['card:siteSettings'], kept(mostAddresses + 1))
    expect(many).toMatchObject({ more: true })
    expect(many.addresses).toHaveLength(mostAddresses)
  })

  test('do not tell of a document that waits for its time, nor of what refers to it', () => {
    const kept = {
      '/aktuelt/budsjett': { tags: ['slug:budsjett', 'document:budsjett'] },
      '/aktuelt/sak': { tags: ['document:sak', 'card:budsjett', 'version:budsjett', 'told:budsjett'] },
      '/aktuelt/arkiv/2027': { tags: ['list:year:2027'] },
      '/l%C3%B8ynd': { tags: ['slug:budsjett', 'redirect:/løynd'], status: 404 },
      '/gamal': { tags: ['slug:sak', 'redirect:/gamal'], status: 308 },
    }
    const nothing = { addresses: [], more: false }
    for (const tag of [
      'slug:budsjett',
      'document:budsjett',
      'card:budsjett',
      'list:year:2027',
      'redirect:/løynd',
      'version:budsjett',
      'told:budsjett',
    ]) {
      expect([tag, asked([tag], kept)]).toEqual([tag, nothing])
    }
    expect(asked(['redirect:/gamal'], kept).addresses).toEqual(['/gamal'])
  })
})

test('every tag that a change has can be asked about', () => {
  const times = { startsAt: '2026-12-01T08:00:00Z', endsAt: '2026-12-01T10:00:00Z' }
  for (const type of ['article', 'event'] as const) {
    const after = summaryOf('sak', {
      type,
      topics: ['t1'],
      translationOf: 'original',
      ...(type === 'event' && times),
    })
    const tags = tagsOfChange(undefined, after, Date.parse('2026-12-02T08:00:00Z'))
    expect(tags.filter((tag) => askedTags([tag]) === undefined)).toEqual([])
  }
})

test('a question has from one to some tags, all of them of published content', () => {
  expect(askedTags(['list:news', 'list:news', 'slug:ei-sak', 'redirect:/a?b=c', 'list:year:2026'])).toEqual([
    'list:news',
    'slug:ei-sak',
    'redirect:/a?b=c',
    'list:year:2026',
  ])
  const many = Array.from({ length: mostTags + 1 }, (_, n) => `slug:${n}`)
  expect(askedTags(many)).toBeUndefined()
  expect(askedTags(many.slice(1))).toHaveLength(mostTags)
  const malformed = [
    '',
    'slug:',
    'slug:a\nb',
    'document:drafts.a',
    'card:versions.r.a',
    'list:secret',
    'list:year:99',
    'list:type:secret',
    'list:type:news:year:99',
    'list:type:news:type:news',
    'version:drafts.a',
    'all',
    `slug:${'a'.repeat(400)}`,
  ]
  for (const tag of malformed) expect([tag, askedTags([tag])]).toEqual([tag, undefined])
  expect(askedTags([])).toBeUndefined()
  expect(askedTags(['list:news', 'list:secret'])).toBeUndefined()
})
