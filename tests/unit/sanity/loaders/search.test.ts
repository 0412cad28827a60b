import { describe, expect, it } from 'vitest'
import { notNarrowed } from '#lib/addresses/searchAddress.ts'
import { stretchesOf } from '#lib/search/marks.ts'
import { parseSearch } from '#lib/search/search.ts'
import { loadSearch } from '#sanity/loaders/search.ts'
import { paragraph } from '#tests/fixtures/content.ts'
import { reportNothing, storedArticle } from '#tests/fixtures/read.ts'
import { searchIndexOf } from '#tests/fixtures/searchIndex.ts'

describe('a search shows where it found', () => {
  const long = 'Vi skriv om mykje anna her, og det er ikkje det som vart leita etter. '.repeat(6)

  async function shown(q: string, body: unknown[]): Promise<string> {
    const { reader, now } = await searchIndexOf([storedArticle('sak', { title: 'Sak', body })])
    const search = parseSearch(q)
    if (search === undefined) throw new Error('Nothing is searched for')
    const found = loadSearch({ search, ...notNarrowed }, reader, now, reportNothing)
    return stretchesOf(found?.hits[0]?.passage ?? '', found?.found ?? [])
      .map((stretch) => (stretch.isFound ? `[${stretch.text}]` : stretch.text))
      .join('')
  }

  it('what neither title nor lead shows: the words of the text around it, marked', async () => {
    const body = [paragraph(long), paragraph('Den nye båthamna opnar.'), paragraph('Båthamn.')]
    expect(await shown('båthamn', body)).toBe('Den nye [båthamna] opnar.')
    expect(await shown('bathamn', body)).toBe('Den nye [båthamna] opnar.')
    expect(await shown('båthamn', [paragraph(`${long}Den nye båthamna opnar. ${long}`)])).toMatch(
      /^… Den nye \[båthamna\] opnar\. Vi skriv .* …$/,
    )
  })

  it('also in boxes, callouts and quotations', async () => {
    for (const _type of ['factBox', 'callout', 'quotation']) {
      const block = { _type, _key: 'b', title: 'Kort', content: [paragraph('Ei båthamn i vest.')] }
      expect(await shown('båthamn vest', [paragraph('Tekst'), block])).toBe('Ei [båthamn] i [vest].')
    }
  })

  it('the word that says most, when another is in the text too', async () => {
    expect(await shown('i båthamna', [paragraph('Vi er i vest.'), paragraph('Ny båthamn.')])).toBe(
      'Ny [båthamn].',
    )
  })

  it('nothing of the text where the title shows it', async () => {
    expect(await shown('sak', [paragraph('Ei sak.')])).toBe('')
  })

  it('code as the text that it is', async () => {
    const code = '<script>alert("båthamn")</script>'
    expect(await shown('båthamn', [paragraph(code)])).toBe('<script>alert("[båthamn]")</script>')
  })
})

it('a search without an index is none, and asks nobody else', () => {
  const search = parseSearch('sak')
  expect(
    search && loadSearch({ search, ...notNarrowed }, undefined, new Date(), reportNothing),
  ).toBeUndefined()
})
