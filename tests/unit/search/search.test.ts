import { describe, expect, it, test } from 'vitest'
import { stretchesOf } from '#lib/search/marks.ts'
import { parseSearch } from '#lib/search/search.ts'

describe('what a reader searches for', () => {
  test.each([
    ['båthamn', ['båthamn']],
    ['  Ny   BÅTHAMN ', ['Ny', 'BÅTHAMN']],
    ['av og til', ['av', 'og', 'til']],
    ['e-post 2021', ['e', 'post', '2021']],
    ['hamn hamn Hamn', ['hamn']],
    ['*', []],
    ['a* -b "c"', ['a', 'b', 'c']],
    ['bla\u030abær', ['blåbær']],
    ['ČÁĐŊŠŦŽ', ['ČÁĐŊŠŦŽ']],
    ['C\u030ca\u0301z\u030cs\u030c', ['Čážš']],
  ])('%j asks for %j', (q, words) => {
    expect(parseSearch(q)?.written).toEqual(words)
  })

  test.each([[undefined], [''], ['  '], [[]]])('is nothing when q is %j', (q) => {
    expect(parseSearch(q)).toBeUndefined()
  })

  it('is the first when q is there twice', () => {
    expect(parseSearch(['hamn', 'skule'])).toEqual({ text: 'hamn', written: ['hamn'] })
  })

  it('is kept as it was written, to be shown again', () => {
    expect(parseSearch(' «Ny» båthamn? ')?.text).toBe('«Ny» båthamn?')
  })

  it('has each of its words once, as it was written first', () => {
    expect(parseSearch('Florø, HAMN florø hamn Båt')?.written).toEqual(['Florø', 'HAMN', 'Båt'])
  })

  it('is no longer than 100 characters and eight words, and no character is cut in two', () => {
    expect(parseSearch('a b c d e f g h i j')?.written).toHaveLength(8)
    expect(parseSearch('x'.repeat(101))?.text).toHaveLength(100)
    expect([...(parseSearch('😀'.repeat(101))?.text ?? '')]).toEqual(Array(100).fill('😀'))
  })
})

describe('what a search found is marked', () => {
  const marked = (text: string, ...found: string[]) =>
    stretchesOf(text, found)
      .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
      .join('')

  test.each([
    ['Kommunane møtest', ['kommunane'], '[Kommunane] møtest'],
    ['Ny båthamn, nye båtar', ['båthamn', 'båtar'], 'Ny [båthamn], nye [båtar]'],
    ['Av og til avis', ['av'], '[Av] og til avis'],
    ['Sápmi ČÁPPA', ['čáppa'], 'Sápmi [ČÁPPA]'],
    ['Bla\u030abær er bra', ['blåbær'], '[Bla\u030abær] er bra'],
    ['«Digital»-dagen', ['digital', 'dagen'], '«[Digital]»-[dagen]'],
    ['<b>ferje</b>', ['ferje'], '<b>[ferje]</b>'],
    ['Ingen av orda', ['skule'], 'Ingen av orda'],
    ['', ['skule'], ''],
  ])('%j by %j', (text, found, expected) => {
    expect(marked(text, ...found)).toBe(expected)
  })

  it('by whole words, and the text is otherwise as it was', () => {
    const text = 'Skulane, skulen og førskulen – alle skular.'
    const stretches = stretchesOf(text, ['skulane', 'skulen', 'skular'])
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text)
    expect(stretches.filter(({ isFound }) => isFound).map((stretch) => stretch.text)).toEqual([
      'Skulane',
      'skulen',
      'skular',
    ])
  })
})
