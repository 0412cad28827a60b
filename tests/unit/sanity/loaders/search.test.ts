import { describe, expect, it, test } from 'vitest'
import { stretchesOf } from '#lib/search/marks.ts'
import { parseSearch } from '#lib/search/search.ts'
import { loadSearch } from '#sanity/loaders/search.ts'
import type { Read } from '#sanity/read.ts'
import { paragraph } from '#tests/fixtures/content.ts'
import { readFrom, reportNothing, storedArticle, storedEvent } from '#tests/fixtures/read.ts'

type Documents = Parameters<typeof readFrom>[0]

async function found(q: string, among: Documents, read: Read = readFrom(among)) {
  const search = parseSearch(q)
  if (search === undefined) throw new Error('Nothing is searched for')
  return loadSearch(search, read, reportNothing)
}

const idsOf = async (q: string, among: Documents) => (await found(q, among)).hits.map(({ _id }) => _id)

describe('a search forgives spelling', () => {
  const documents = [
    storedArticle('hoyring', { title: 'Høyring om båthamna' }),
    storedArticle('arsmelding', { title: 'Sak', lead: 'Årsmeldinga for 2020' }),
    storedArticle('aarsmelding', { title: 'Aarsmelding 1907' }),
    storedEvent('opplaering', { title: 'Kurs', body: [paragraph('Digital opplæring for alle.')] }),
    storedArticle('ante', { title: 'Ánte ja Kárášjohka', language: 'se' }),
    storedArticle('malmo', { title: 'Møte i Malmö' }),
    storedArticle('namn', { title: 'Aanstad og Idékafé' }),
    storedArticle('i-boks', {
      title: 'Fakta',
      body: [{ _type: 'factBox', _key: 'f', title: 'Kort', content: [paragraph('Ei bla\u030abærtue.')] }],
    }),
  ]

  test.each([
    ['hoyring', ['hoyring']],
    ['hoering', ['hoyring']],
    ['høring', ['hoyring']],
    ['HOYRINGANE', ['hoyring']],
    ['bathamn', ['hoyring']],
    ['arsmelding', ['aarsmelding', 'arsmelding']],
    ['aarsmelding', ['aarsmelding', 'arsmelding']],
    ['årsmelding', ['arsmelding', 'aarsmelding']],
    ['opplaering', ['opplaering']],
    ['opplaring', ['opplaering']],
    ['Ante', ['ante']],
    ['karasjohka ante', ['ante']],
    ['mote malmo', ['malmo']],
    ['møte Malmø', ['malmo']],
    ['Ånstad', ['namn']],
    ['idekafe', ['namn']],
    ['blåbær', ['i-boks']],
    ['blabaer', ['i-boks']],
    ['hoyring skule', []],
  ])('%j finds %j', async (q, ids) => {
    expect(await idsOf(q, documents)).toEqual(ids)
  })

  it('after what has the words as they were written, wherever those are', async () => {
    const texts = [
      storedArticle('tittel', { title: 'Ei høyring' }),
      storedArticle('tekst', { title: 'Sak', body: [paragraph('Ei hoyring.')] }),
      storedArticle('ingress', { title: 'Sak', lead: 'Ei høyring' }),
    ]
    expect(await idsOf('hoyring', texts)).toEqual(['tekst', 'tittel', 'ingress'])
    expect(await idsOf('høyring', texts)).toEqual(['tittel', 'ingress', 'tekst'])
  })

  it('only where few have the words as they were written, and then asks once more, no oftener', async () => {
    const asked: string[][] = []
    const texts = [
      ...Array.from({ length: 5 }, (_, i) => storedArticle(`mal-${i}`, { title: 'Ein mal' })),
      storedArticle('maal', { title: 'Eit mål' }),
    ]
    const counted = (among: Documents): Read => {
      const read = readFrom(among)
      return (name, params) => {
        asked.push('words' in params ? params.words : [])
        return read(name, params)
      }
    }
    const many = await found('mal', texts, counted(texts))
    expect(many.hits).toHaveLength(5)
    expect(many.isAlike).toBe(false)
    expect(asked).toEqual([['mal*']])
    const few = await found('mal', texts.slice(1), counted(texts.slice(1)))
    expect(few.hits).toHaveLength(5)
    expect(few.isAlike).toBe(true)
    expect(asked).toEqual([['mal*'], ['mal*'], ['mal*']])
  })

  it('for what is no text where text belongs harms nothing', async () => {
    const odd = { shortTitle: 17, lead: { a: 1 }, body: 'Høyring' }
    const search = parseSearch('hoyring odd')
    const ignore = () => {}
    expect(search && (await loadSearch(search, readFrom([storedArticle('odd', odd)]), ignore)).hits).toEqual(
      [],
    )
  })
})

describe('a search shows where it found', () => {
  const long = 'Vi skriv om mykje anna her, og det er ikkje det som vart leita etter. '.repeat(6)
  const shown = async (q: string, body: unknown[], more: object = {}) => {
    const { hits, patterns } = await found(q, [storedArticle('sak', { title: 'Sak', body, ...more })])
    const text = hits[0]?.passage ?? ''
    return stretchesOf(text, patterns)
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
