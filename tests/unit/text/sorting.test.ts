import { expect, it } from 'vitest'
import { inNorwegianOrder } from '#lib/text/sorting.ts'

it.each([
  ['puts æ, ø and å last, in that order', ['Arkiv', 'Zoologi', 'Ærfugl', 'Økonomi', 'Åpne data']],
  [
    'takes aa for å, and ä and ö for æ and ø',
    ['Zoologi', 'Æve', 'Ävent', 'Ökonom', 'Økonomi', 'Åse', 'Aasen'],
  ],
  [
    'puts accents and Sámi letters with the letters they are made of',
    ['Čáhci', 'Catering', 'Cirkus', 'Đuodji', 'Duppe'],
  ],
  ['goes by capitals only where all else is equal', ['Arkiv', 'arkiv', 'Arkivet', 'bygg', 'Bylov']],
  ['puts numbers before letters, and the shorter first', ['2025', 'Skule', 'Skule 2', 'Skulebygg']],
])('%s', (_rule, sorted) => {
  expect(sorted.toReversed().sort(inNorwegianOrder)).toEqual(sorted)
})

it('takes a letter written as two characters for the one that it is', () => {
  expect(['A\u030Apne', 'Zoo'].sort(inNorwegianOrder)).toEqual(['Zoo', 'A\u030Apne'])
})
