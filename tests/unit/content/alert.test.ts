import { describe, expect, test } from 'vitest'
import { alert } from '#lib/content/alert.ts'
import { parseAtBoundary } from '#lib/content/parse.ts'

const stored = {
  _id: 'melding',
  title: 'Kok drikkevatnet',
  text: 'Det gjeld alle på Nordsida.',
  link: '/aktuelt/kokevarsel',
  level: 'emergency',
  from: '2026-11-28T13:05:00Z',
  to: '2026-11-29T07:00:00Z',
}

const parsed = (more: Record<string, unknown> = {}) => parseAtBoundary(alert, { ...stored, ...more })

test('an alert as Studio writes it is read as it is', () => {
  expect(parsed()).toEqual({ value: stored, dropped: [] })
})

test.each(['text', 'link', 'to'])('without %s it is shown without', (field) => {
  for (const absent of [undefined, null, '']) {
    const { value, dropped } = parsed({ [field]: absent })
    expect([value?.title, value?.[field as 'text'] || undefined, dropped]).toEqual([
      'Kok drikkevatnet',
      undefined,
      [],
    ])
  }
})

describe('it is left out whole, with a reason', () => {
  test.each([
    ['without a title', { title: undefined }],
    ['with a title in which nothing is seen', { title: '\u200b ' }],
    ['with a title that is no text', { title: ['Kok'] }],
    ['without a beginning', { from: null }],
    ['with a beginning that cannot be read', { from: 'i morgon' }],
    ['with an end that cannot be read: it might stay for ever', { to: 'til fredag' }],
    ['with an end that is no text', { to: 20261129 }],
  ])('%s', (_, more) => {
    const { value, dropped } = parsed(more)
    expect(value).toBeUndefined()
    expect(dropped).not.toEqual([])
    expect(JSON.stringify(dropped)).not.toMatch(/i morgon|til fredag/)
  })
})

describe('what is broken in it is taken for the nearest', () => {
  test.each([
    ['a level in capitals', { level: ' EMERGENCY ' }, { level: 'emergency' }, 0],
    ['a level that is none of ours', { level: 'krise' }, { level: 'warning' }, 1],
    ['no level', { level: null }, { level: 'warning' }, 1],
    ['a time without a zone: Oslo', { from: '2026-11-28T14:05' }, { from: '2026-11-28T14:05:00+01:00' }, 0],
    ['a day alone: its midnight', { to: '2026-11-29' }, { to: '2026-11-29T00:00:00+01:00' }, 0],
    ['two paragraphs', { text: 'Ein.\n\n To.' }, { text: 'Ein. To.' }, 0],
    [
      'rich text',
      { text: [{ _type: 'block', children: [{ text: 'Kok ' }, { text: 'det.' }] }, 7] },
      { text: 'Kok det.' },
      0,
    ],
    ['text that is no text', { text: 7 }, { text: '' }, 1],
    ['a link without its scheme', { link: 'www.fhi.no/vatn' }, { link: 'https://www.fhi.no/vatn' }, 0],
    ['a mail address', { link: 'post@example.no' }, { link: 'mailto:post@example.no' }, 0],
    [
      'a mail address with its scheme',
      { link: 'mailto:post@example.no' },
      { link: 'mailto:post@example.no' },
      0,
    ],
    ['a link that would run', { link: 'javascript:alert(1)' }, { link: undefined }, 1],
    ['a link to a place on the page', { link: '#her' }, { link: undefined }, 1],
    ['a link to another host in disguise', { link: '//evil.example' }, { link: undefined }, 1],
  ])('%s', (_, more, expected, reported) => {
    const { value, dropped } = parsed(more)
    expect(value).toMatchObject(expected)
    expect(dropped).toHaveLength(reported)
  })
})

test('one that is far too long is cut where a word ends, and that is reported', () => {
  const { value, dropped } = parsed({ title: 'vatn '.repeat(500), text: 'å'.repeat(1_000_000) })
  expect(value?.title).toMatch(/^(?:vatn )+…$/)
  expect(value?.title.length).toBeLessThanOrEqual(302)
  expect(value?.text.length).toBeLessThanOrEqual(2_002)
  expect(dropped.map(({ path }) => path)).toEqual(['title', 'text'])
})
