import { describe, expect, test } from 'vitest'
import { foreignIn, type Written } from '#sanity/studio/advice/foreign.ts'
import { sentences } from '#tests/fixtures/language/sentences.ts'
import { judgedHalves } from '#tests/support/judgedSentences.ts'
import { wordListsFromPackages } from '#tests/support/wordLists.ts'

const lists = await wordListsFromPackages()

const told = (text: string, written: Written = 'nn') =>
  foreignIn(text, written, lists).map(({ word, instead }) => (instead ? `${word} → ${instead}` : word))

describe('words of the other written language', () => {
  test('of 200 sentences, half of them from public texts, at most 2 % are misjudged, in the unseen half too', () => {
    expect(sentences).toHaveLength(200)
    expect(sentences.filter(({ source }) => source !== undefined)).toHaveLength(100)
    for (const half of Object.values(judgedHalves(lists))) {
      expect(half.sentences).toBe(100)
      expect(half.marked).toBeGreaterThan(30)
      expect(half.missed / half.marked).toBeLessThanOrEqual(0.02)
      expect(half.wrong / half.sentences).toBeLessThanOrEqual(0.02)
    }
  })

  test('are told with what this one has for them', () => {
    expect(told('Kommunen har ikke fått svar fra innbyggerne.')).toEqual([
      'ikke → ikkje',
      'fra → frå',
      'innbyggerne → innbyggjarane',
    ])
    expect(told('Kommunen har ikkje fått svar frå innbyggjarane.', 'nb')).toEqual([
      'ikkje → ikke',
      'frå → fra',
      'innbyggjarane → innbyggerne',
    ])
  })

  test.each([
    'Kari Flere og Ola Ikke er valde.',
    'Høgskolen i Innlandet og Lånekassen samarbeider.',
    'Ho sa: «Jeg vet ikke hva det er.»',
    'Boka “Hva nå?” er utseld.',
    'Sjå https://www.example.no/hvordan-gjøre-det og skriv til noen@example.no.',
    'This sentence is written in English for visitors from other countries.',
    'Éin av dei kjem òg.',
    'Kommunestyremøtet og folkehelsemeldinga.',
    'Webinaret blir strøymt, og innlogginga er enkel.',
  ])('are not seen in names, quotations, addresses, other languages or long compounds: %s', (text) => {
    expect(told(text)).toEqual([])
  })

  test('are seen in compounds', () => {
    expect(told('Vi måler drikkevannet ved sykehjemmet.').map((one) => one.split(' ')[0])).toEqual([
      'drikkevannet',
      'sykehjemmet',
    ])
  })

  test('are seen at the start of a sentence and after a full stop', () => {
    expect(told('Møtet er over. Hva skjer no? Ikke noko.')).toEqual(['Hva → kva', 'Ikke → ikkje'])
  })

  test('are not seen in set expressions', () => {
    expect(told('Klokka er kvart over ti, og kvart på elleve.', 'nb')).toEqual([])
  })

  test('a text of 300 paragraphs without a break, or one word of 100,000 letters, is read in a moment', () => {
    expect(told('å'.repeat(100_000))).toEqual([])
    expect(told('('.repeat(50_000))).toEqual([])
    expect(told('«'.repeat(50_000))).toEqual([])
  })
})
