import { describe, expect, test } from 'vitest'
import { largestDrawing } from '#lib/content/logo.ts'
import { parseAtBoundary } from '#lib/content/parse.ts'
import { siteSettings } from '#lib/content/siteSettings.ts'
import { storedLogo } from '../components/support.ts'

const parsed = (fields: object) => parseAtBoundary(siteSettings, { name: 'Litlevik kommune', ...fields })

/** What is shown, and where something was left out. */
const shown = (fields: object) => {
  const { value, dropped } = parsed(fields)
  return { ...value, left: dropped.map(({ path }) => path) }
}

test('a body’s own face is all optional', () => {
  expect(shown({})).toEqual({
    name: 'Litlevik kommune',
    links: [],
    hasContact: false,
    hasPrivacy: false,
    hasAccessibility: false,
    left: [],
  })
  const none = { logo: null, logoDark: null, accent: null, parentSite: null, links: null }
  expect(shown(none)).toEqual(shown({}))
})

describe('an accent', () => {
  test.each(['#1B5E20', '1b5e20', ' #1b5e20 '])('is a colour, however it is written: %s', (accent) => {
    expect(shown({ accent })).toMatchObject({ accent: '#1b5e20', left: [] })
  })

  test.each(['#ffdd00', '#fff', 'grøn', '', '#1b5e20;}body{display:none', 7, {}, ['#1b5e20']])(
    'that could not be read, or is none, is left out alone: %s',
    (accent) => {
      expect(shown({ accent, lead: 'Om oss' })).toMatchObject({
        accent: undefined,
        lead: 'Om oss',
        left: ['accent'],
      })
    },
  )
})

describe('a logo', () => {
  test('is a drawing or a PNG, with its own size', () => {
    expect(shown({ logo: storedLogo('svg', '400x100') }).logo).toMatchObject({ width: 400, height: 100 })
    expect(shown({ logo: storedLogo('png', '90x120') }).logo).toMatchObject({ width: 90, height: 120 })
  })

  test.each([
    ['a photograph', storedLogo('jpg')],
    ['a file that is gone', { asset: null }],
    ['a file that is no picture', { asset: { _id: `file-${'a'.repeat(40)}-pdf` } }],
    ['a drawing without a size', storedLogo('svg', '0x0')],
    ['a line', storedLogo('svg', '3000x10')],
    ['a drawing that takes more than the page', storedLogo('svg', '100x100', largestDrawing + 1)],
    ['text', 'logo.svg'],
  ])('that is %s is left out alone', (_, logo) => {
    const { left, ...rest } = shown({ logo, logoDark: storedLogo('png') })
    expect([rest.logo, rest.logoDark?.width, left[0]?.startsWith('logo')]).toEqual([undefined, 120, true])
  })

  test('may be as large as it likes in pixels: a small one is made of it', () => {
    expect(shown({ logo: storedLogo('png', '4000x3000', 9_000_000) }).logo).toBeDefined()
  })
})

describe('a link of the frame', () => {
  const link = (more: object) => ({
    _key: 'a',
    title: 'Innsyn',
    url: 'https://example.no/innsyn',
    place: 'header',
    ...more,
  })

  test('has its words and its address, here or elsewhere', () => {
    const [here, elsewhere] = shown({ links: [link({ url: '/kontakt' }), link({ _key: 'b' })] }).links ?? []
    expect([here, elsewhere]).toMatchObject([
      { words: 'Innsyn', url: '/kontakt' },
      { words: 'Innsyn', url: 'https://example.no/innsyn' },
    ])
  })

  test.each(['javascript:alert(1)', 'mailto:post@example.no', '#del', '//example.no', 'innsyn', 7, ' '])(
    'that leads nowhere is its words alone: %s',
    (url) => {
      const { links, left } = shown({ links: [link({ url })] })
      expect([links?.[0], left]).toMatchObject([{ words: 'Innsyn', url: undefined }, ['links[a].url']])
    },
  )

  test('without words has those of its address, and without both is left out alone', () => {
    const links = [link({ title: ' ' }), link({ _key: 'b', title: null, url: null }), link({ _key: 'c' })]
    const { links: kept, left } = shown({ links })
    expect(kept?.map(({ words }) => words)).toEqual(['example.no', 'Innsyn'])
    expect(left).toEqual(['links[b]'])
  })

  test('at a place that we do not have is at the foot', () => {
    expect(shown({ links: [link({ place: 'sidebar' })] }).links?.[0]?.place).toBe('footer')
  })

  test('to the site that this one belongs to is the same', () => {
    const name = 'Litlevik kommune'
    expect(shown({ parentSite: { name, url: 'https://www.litlevik.example.no' } }).parentSite).toEqual({
      words: name,
      url: 'https://www.litlevik.example.no',
    })
    expect(shown({ parentSite: { url: 'https://www.litlevik.example.no' } }).parentSite?.words).toBe(
      'litlevik.example.no',
    )
    expect(shown({ parentSite: { name, url: 'javascript:0' } })).toMatchObject({
      parentSite: { words: name, url: undefined },
      left: ['parentSite.url'],
    })
    expect(shown({ parentSite: {} })).toMatchObject({ parentSite: undefined, left: ['parentSite'] })
  })
})
