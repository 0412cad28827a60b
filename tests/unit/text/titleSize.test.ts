import { expect, test } from 'vitest'
import { titleSize } from '#lib/text/titleSize.ts'

test.each([
  ['Ny bru', false],
  ['Ein tittel på åtti teikn'.padEnd(80, ' x'), false],
  ['Ein tittel på meir enn åtti teikn'.padEnd(81, ' x'), true],
  ['HØYRING: KOMMUNEDELPLAN FOR KULTUR', true],
  ['NAV OG KS', false],
  ['2027 – 2030', false],
])('«%s» is set smaller: %s', (title, isSmall) => expect(titleSize(title).isSmall).toBe(isSmall))

test('a word that is wider than a phone is told of by its width, and no other', () => {
  expect(titleSize('Vestlandskonferansen 2027').em).toBeGreaterThan(9)
  expect(titleSize('Ny bru over fjorden').em).toBeUndefined()
  expect(titleSize('Kultur- og idrettsplan').em).toBeUndefined()
})
