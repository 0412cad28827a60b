import { expect, test } from 'vitest'
import { firstSentences } from '#lib/text/summary.ts'
import { articleOf, paragraph } from '#tests/fixtures/content.ts'

const said = (...texts: string[]) =>
  firstSentences(articleOf({ body: texts.map((text, index) => paragraph(text, { _key: `k${index}` })) }).body)

test('a short text is told whole, its paragraphs after each other', () => {
  expect(said('Vatnet må kokast.', 'Det gjeld alle.\nÒg hytter.')).toBe(
    'Vatnet må kokast. Det gjeld alle. Òg hytter.',
  )
})

test('of a long text it is the whole sentences that fit', () => {
  const rest =
    'Resten av saka er om alt det andre som vart sagt i møtet, og er mykje, mykje lengre enn nokon som er her i dag orkar å lese. '
  expect(said(`Møtet er 1. september kl. 13. Alle er velkomne. ${rest.repeat(3)}`)).toBe(
    'Møtet er 1. september kl. 13. Alle er velkomne.',
  )
})

test('a sentence that is too long is cut after a word, and says so', () => {
  const cut = said(`Kommunen ${'og fylkeskommunen '.repeat(20)}`)
  expect(cut).toMatch(/^Kommunen og .*\w …$/)
  expect(cut?.length).toBeLessThanOrEqual(162)
})

test('headings are no sentences, and a text of nothing says nothing', () => {
  expect(firstSentences(articleOf({ body: [paragraph('Bakgrunn', { style: 'h2' })] }).body)).toBeUndefined()
  expect(said('   ')).toBeUndefined()
})
