import { describe, expect, test } from 'vitest'
import { nearNames, sameName } from '#lib/text/nearNames.ts'

const known = ['Storsalen', 'Sal A', 'Rom 101', 'Klart språk', 'Aula']

describe('a name', () => {
  test.each(['storsalen', ' Storsalen ', 'STORSALEN'])(
    'is the same in other letters or with more spaces: «%s»',
    (text) => {
      expect(sameName(text, known)).toBe('Storsalen')
      expect(nearNames(text, known)).toEqual([])
    },
  )

  test.each([
    ['Storsalem', 'Storsalen'],
    ['Stor salen', 'Storsalen'],
    ['Storslaen', 'Storsalen'],
    ['Sal-A', 'Sal A'],
    ['SalA', 'Sal A'],
    ['Rom101', 'Rom 101'],
    ['Klårt språk', 'Klart språk'],
    ['Klart sprk', 'Klart språk'],
    ['Aulaa', 'Aula'],
  ])('is pointed at when it differs by a letter or a sign: «%s»', (text, meant) => {
    expect(nearNames(text, known)).toEqual([meant])
  })

  test.each(['Sal B', 'Sal 1', 'Rom 102', 'Kantina', 'Storkjøkkenet', 'Rom 101 B', 'Bar', ''])(
    'is new when it is the next of a row, or another word: «%s»',
    (text) => {
      expect(sameName(text, known)).toBeUndefined()
      expect(nearNames(text, known)).toEqual([])
    },
  )

  test('of any length is compared at once', () => {
    const long = 'x'.repeat(20_000)
    expect(nearNames(long, [`${long}y`, 'Sal A'])).toEqual([])
  })
})
