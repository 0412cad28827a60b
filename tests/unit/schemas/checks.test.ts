import { describe, expect, test } from 'vitest'
import { isAllowedHref, isHttps, isPath } from '#lib/addresses/links.ts'
import { sameAddress } from '#lib/addresses/redirects.ts'
import { emptyHeadings, skippedLevels } from '#schemas/checks/headings.ts'
import { endsAfterStart, isBefore } from '#schemas/checks/order.ts'
import { clockChangeAt } from '#schemas/checks/osloTime.ts'
import { checkTarget, isBesidePages } from '#schemas/checks/redirect.ts'
import { isSlug, slugify } from '#schemas/checks/slug.ts'
import { messages } from '#schemas/messages.ts'

describe('a slug', () => {
  test.each([
    ['Følg øvinga på Ærfugløya – år 2026!', 'folg-ovinga-pa-aerfugloya-ar-2026'],
    ['Sámi giella: Čállin ja đ, ŋ, ŧ', 'sami-giella-callin-ja-d-n-t'],
    ['Inter\u00adkommunalt', 'interkommunalt'],
    ['«…»', ''],
  ])('of %j is made of a–z, digits and single dashes: %j', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  test('that is generated always keeps the grammar and ends with a whole word', () => {
    const slug = slugify('kommunestyremøte '.repeat(20))
    expect(slug.length).toBeLessThanOrEqual(80)
    expect(isSlug(slug)).toBe(true)
    expect(slug.endsWith('kommunestyremote')).toBe(true)
    expect(slugify('x'.repeat(200))).toHaveLength(80)
  })

  test.each(['Stor', 'blåbær', 'to--strekar', '-fyrst', 'sist-', 'a/b', ''])('%j is refused', (slug) => {
    expect(isSlug(slug)).toBe(false)
  })
})

describe('a link', () => {
  test.each([
    'https://ks.no/a?b#c',
    'mailto:post@example.no',
    'tel:+4755000000',
    '/aktuelt/x',
    '#direktesending',
  ])('to %s is allowed', (href) => expect(isAllowedHref(href)).toBe(true))

  test.each([
    'http://ks.no',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'www.ks.no',
    'https://',
    'https://a b.no',
    '',
  ])('to %j is refused', (href) => expect(isAllowedHref(href)).toBe(false))

  test('is a path only when it starts with one slash', () => {
    expect(['/a', '/'].map(isPath)).toEqual([true, true])
    expect(['a', '//a', '/\\a', '#a', 'https://a.no'].map(isPath)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })

  test('is complete and encrypted only with https', () => {
    expect(['https://a.no', 'http://a.no', '/a', 'mailto:a@b.no'].map(isHttps)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

describe('a time on the night of a clock change', () => {
  test.each([
    ['2026-10-24T23:59:59Z', undefined],
    ['2026-10-25T00:00:00Z', 'ambiguous'],
    ['2026-10-25T00:59:59Z', 'ambiguous'],
    ['2026-10-25T01:00:00Z', 'ambiguous'],
    ['2026-10-25T01:59:59Z', 'ambiguous'],
    ['2026-10-25T02:00:00Z', undefined],
    ['2026-03-29T00:59:59Z', undefined],
    ['2026-03-29T01:00:00Z', 'afterGap'],
    ['2026-03-29T01:59:59Z', 'afterGap'],
    ['2026-03-29T02:00:00Z', undefined],
    ['2026-07-01T00:30:00Z', undefined],
    ['not a time', undefined],
  ])('%s: %s', (instant, expected) => expect(clockChangeAt(instant)).toBe(expected))
})

describe('order in time', () => {
  test('something ends after it starts, and not at the same time', () => {
    expect(endsAfterStart('2026-01-01T12:00:00Z', '2026-01-01T12:00:00+01:00')).toBe(true)
    expect(endsAfterStart('2026-01-01T12:00:00Z', '2026-01-01T12:00:00Z')).toBe(false)
  })

  test('a missing time is no fault of order', () => {
    expect(endsAfterStart(undefined, '2026-01-01T12:00:00Z')).toBe(true)
    expect(isBefore(undefined, '2026-01-01T12:00:00Z')).toBe(false)
  })
})

describe('headings', () => {
  const heading = (_key: string, style: string, text = 'Tittel') => ({
    _type: 'block',
    _key,
    style,
    children: [{ text }],
  })

  test('a level 3 before any level 2 is named', () => {
    const body = [heading('a', 'normal'), heading('b', 'h3'), heading('c', 'h2'), heading('d', 'h3')]
    expect(skippedLevels(body)).toEqual(['b'])
  })

  test('every level 3 is named when there is no level 2', () => {
    expect(skippedLevels([heading('a', 'h3'), { _type: 'figure', _key: 'f' }, heading('b', 'h3')])).toEqual([
      'a',
      'b',
    ])
  })

  test('a heading of nothing but spaces is named, a paragraph is not', () => {
    expect(emptyHeadings([heading('a', 'h2', ' '), heading('b', 'normal', '')])).toEqual(['a'])
  })
})

describe('a redirect', () => {
  test('may not lead to itself, however it is spelled', () => {
    for (const to of ['/gamal', '/gamal/', '/gamal#del']) {
      expect(checkTarget(to, '/gamal')).toBe(messages.redirectLoop)
    }
    expect(sameAddress('/årsmelding', '/%C3%A5rsmelding')).toBe(true)
    expect(sameAddress('/a%', '/a%')).toBe(true)
  })

  test.each(['/media/x.png', '/api/gammal?x=1', '/api', '/studio', '/studio?x', '/_next/static/x.js'])(
    'may not start at %s, which is passed on before redirects are looked for',
    (from) => {
      expect(isBesidePages(from)).toBe(true)
    },
  )

  test.each(['/', '/mediearkiv', '/API/x', '/om/api', '/Default.aspx?id=/api/5'])(
    'may start at %s',
    (from) => {
      expect(isBesidePages(from)).toBe(false)
    },
  )

  test('leads to a path here or to https, and nowhere else', () => {
    expect(checkTarget('/ny', '/gamal')).toBe(true)
    expect(checkTarget('https://example.no/ny', '/gamal')).toBe(true)
    for (const to of ['ny', '//example.no', 'http://example.no', 'mailto:a@b.no', '/ny side']) {
      expect(checkTarget(to, '/gamal')).toBe(messages.toGrammar)
    }
  })
})
