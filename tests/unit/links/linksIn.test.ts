import { describe, expect, test } from 'vitest'
import { isRecord } from '#lib/json/record.ts'
import { addressFields, linksIn } from '#lib/links/linksIn.ts'
import { documentTypes, schemaTypes } from '#schemas/index.ts'
import { linkingTypes } from '#server/links/linkIndex.ts'
import { filledDocument } from '#tests/support/filledDocument.ts'
import { randomFrom, seedFrom } from '#tests/support/random.ts'

const seed = seedFrom(process.env.AKTUELT_SEED, new Date())
const random = randomFrom(seed)

const nameOf = (link: ReturnType<typeof linksIn>[number]) =>
  'href' in link ? link.href : `#${link.reference}`

describe('every link of a document of the schemas is found', () => {
  test.each(documentTypes.map(({ name }) => name))('%s', (name) => {
    const { document, addresses, references } = filledDocument(name, random)
    const planted = [...addresses, ...[...references.keys()].map((id) => `#${id}`)]
    const found = linksIn(document)
    expect(found.map(nameOf).toSorted(), `AKTUELT_SEED=${seed}`).toEqual(planted.toSorted())
    expect(planted.length > 0).toBe(linkingTypes.has(name))
  })

  test('in every field that holds an address', () => {
    const names = new Set<string>()
    const look = (definition: unknown): void => {
      for (const item of Array.isArray(definition) ? definition : []) look(item)
      if (!isRecord(definition)) return
      if (definition.type === 'string' && typeof definition.name === 'string') names.add(definition.name)
      for (const part of ['fields', 'of', 'annotations', 'marks']) look(definition[part])
    }
    look(schemaTypes)
    // `from` is where a redirect starts, `address` and `videoId` what their names say elsewhere.
    const addresses = [...names].filter((one) => /url|href|link|uri|^to$|address/i.test(one))
    expect(addresses.toSorted()).toEqual([...addressFields, 'address'].toSorted())
  })
})

test('what only looks like a link is none', () => {
  const hrefs = [
    'mailto:a@b.no',
    'tel:+4712345678',
    '#del',
    'javascript:alert(1)',
    '//host',
    '',
    'ord',
    'ftp://a.no',
  ]
  expect(linksIn({ list: hrefs.map((href) => ({ href })), title: 'https://tittel.no' })).toEqual([])
  expect(linksIn({ registration: { url: ' www.pamelding.no/x ' } })).toEqual([
    { href: 'https://www.pamelding.no/x', path: 'registration.url' },
  ])
})

test('a link is told once, by the field that an editor finds it in', () => {
  const body = [
    { _key: 'a', _type: 'block', markDefs: [{ _key: 'm', href: 'https://a.no/' }, { href: '/b' }] },
    { _key: 'b', _type: 'block', markDefs: [{ _key: 'n', href: 'https://a.no/' }] },
  ]
  expect(linksIn({ body })).toEqual([
    { href: 'https://a.no/', path: 'body[_key=="a"].markDefs[_key=="m"].href' },
    { href: '/b', path: 'body[_key=="a"].markDefs[1].href' },
  ])
})

test('any value at all is read, however broken, deep or long', () => {
  let deep: unknown = { href: 'https://djup.no/' }
  for (let level = 0; level < 100_000; level += 1) deep = { inner: deep }
  const many = Array.from({ length: 2_000 }, (_, index) => ({ href: `https://a.no/${index}` }))
  expect(linksIn({ deep })).toEqual([])
  expect(linksIn({ many })).toHaveLength(500)
  expect(linksIn({ a: [null, 7, [[]], { _ref: 7 }, { href: 7 }, { url: null }] })).toEqual([])
  expect(linksIn({ href: `https://a.no/${'x'.repeat(3_000)}` })).toEqual([])
})
