import { describe, expect, it, test } from 'vitest'
import { parseSearch } from '#lib/search.ts'

describe('what a reader searches for', () => {
  test.each([
    ['båthamn', ['båthamn*']],
    ['  Ny   BÅTHAMN ', ['ny', 'båthamn*']],
    ['av og til', ['av', 'og', 'til*']],
    ['e-post 2021', ['e', 'post*', '2021*']],
    ['hamn hamn Hamn', ['hamn*']],
    ['*', []],
    ['a* -b "c"', ['a', 'b', 'c']],
    ['bla\u030abær', ['blåbær*']],
    ['čáppa', ['čáppa*']],
  ])('%j asks for %j', (q, words) => {
    expect(parseSearch(q)?.words).toEqual(words)
  })

  test.each([[undefined], [''], ['  '], [[]]])('is nothing when q is %j', (q) => {
    expect(parseSearch(q)).toBeUndefined()
  })

  it('is the first when q is there twice', () => {
    expect(parseSearch(['hamn', 'skule'])).toEqual({ text: 'hamn', words: ['hamn*'] })
  })

  it('is kept as it was written, to be shown again', () => {
    expect(parseSearch(' «Ny» båthamn? ')?.text).toBe('«Ny» båthamn?')
  })

  it('is no longer than 100 characters and eight words, and no character is cut in two', () => {
    expect(parseSearch('a b c d e f g h i j')?.words).toHaveLength(8)
    expect(parseSearch('x'.repeat(101))?.text).toHaveLength(100)
    expect([...(parseSearch('😀'.repeat(101))?.text ?? '')]).toEqual(Array(100).fill('😀'))
  })
})
