import { expect, test } from 'vitest'
import { wordCount } from '#lib/text/wordCount.ts'

test.each([
  ['', 0],
  ['   \n\t ', 0],
  ['Kommunen inviterer til møte.', 4],
  ['e-post og IKT-tenester', 3],
  ['12 840 kr', 1], // figures are in no language
  ['27. november 2026 kl. 09.00–12.00', 2],
  ['a\u00a0b\u2009c', 3], // spaces that do not break
  ['– og – eller', 2],
  ['Čoahkkin Guovdageainnus', 2],
])('%j has %i words', (text, count) => {
  expect(wordCount(text)).toBe(count)
})
