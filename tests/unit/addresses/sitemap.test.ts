// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { addressOf } from '#lib/addresses/addresses.ts'
import { robotsOf } from '#lib/addresses/robots.ts'
import { sitemapOf } from '#lib/addresses/sitemap.ts'
import { escapeXml } from '#lib/addresses/xml.ts'

const read = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')

describe('a sitemap', () => {
  const map = read(
    sitemapOf('https://example.no', [
      { path: '/' },
      { path: addressOf.document('<å & ø>'), lastModified: '2021-07-01T10:00:00Z' },
    ]),
  )

  it('is XML that says absolute addresses, whatever is in them', () => {
    expect(map.querySelector('parsererror')).toBeNull()
    expect([...map.querySelectorAll('loc')].map((loc) => loc.textContent)).toEqual([
      'https://example.no/',
      'https://example.no/aktuelt/%3C%C3%A5%20%26%20%C3%B8%3E',
    ])
  })

  it('says when what it knows the time of last changed', () => {
    expect([...map.querySelectorAll('lastmod')].map((lastmod) => lastmod.textContent)).toEqual([
      '2021-07-01T10:00:00Z',
    ])
  })
})

it('text in XML is read as it was written, and what XML cannot say is left out', () => {
  const text = `<a href="x">'&amp;'</a>]]>`
  const written = read(`<r a="${escapeXml(text)}">${escapeXml(`${text}\u0000\u0008\uffff`)}</r>`)
  expect(written.documentElement.textContent).toBe(text)
  expect(written.documentElement.getAttribute('a')).toBe(text)
})

it('robots are kept from Studio, the endpoints and every search, may read that search is not for them, and are told of the map', () => {
  expect(robotsOf('https://example.no')).toBe(
    'User-agent: *\nDisallow: /studio\nDisallow: /api\nDisallow: /aktuelt/sok?\n\nSitemap: https://example.no/sitemap.xml\n',
  )
})
