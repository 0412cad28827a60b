import { describe, expect, test } from 'vitest'
import { contentsOf, headingsOf, levelsBelow } from '#lib/text/headings.ts'
import { articleOf, paragraph } from '#tests/fixtures/content.ts'

type Written = [text: string, style: 'h2' | 'h3' | 'normal']

const bodyOf = (...written: Written[]) =>
  articleOf({ body: written.map(([text, style], index) => paragraph(text, { _key: `k${index}`, style })) })
    .body

const idsOf = (...titles: string[]) =>
  headingsOf(bodyOf(...titles.map((title): Written => [title, 'h2']))).map(({ id }) => id)

describe('the id of a heading', () => {
  test.each([
    ['Høyringsfrist og vedlegg', 'del-hoyringsfrist-og-vedlegg'],
    ['Sak 89/26: «Røysting»', 'del-sak-89-26-roysting'],
    ['Ráđđehus', 'del-raddehus'],
    ['École à Ærø', 'del-ecole-a-aero'],
    ['إعلان عن اجتماع', 'del-إعلان-عن-اجتماع'],
    ['Оголошення', 'del-оголошення'],
    ['हिन्दी', 'del-हिन्दी'],
    ['?!', 'del-avsnitt'],
  ])('of «%s» is %s', (title, id) => expect(idsOf(title)).toEqual([id]))

  test('is its own, also of headings with one text', () => {
    const ids = idsOf('Røysting', 'Vedtak', 'Røysting', 'RØYSTING', 'Roysting k2', '!', '?')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.slice(0, 2)).toEqual(['del-roysting', 'del-vedtak'])
  })

  test('has no space and is short enough for an address', () => {
    const [id = ''] = idsOf('Ein overskrift som aldri tek slutt '.repeat(9))
    expect(id).not.toMatch(/\s/)
    expect(id.length).toBeLessThanOrEqual(64)
  })

  test('does not change when others are added, moved or edited', () => {
    expect(idsOf('Bakgrunn', 'Økonomi', 'Frist').at(-1)).toBe('del-frist')
    expect(idsOf('Nytt', 'Frist', 'Økonomien', 'Bakgrunn')[1]).toBe('del-frist')
  })
})

const long = 'Eit avsnitt som er langt nok. '.repeat(30)
const sections = (...titles: Written[]) =>
  contentsOf(bodyOf(...titles.flatMap((title): Written[] => [title, [long, 'normal']])))

describe('the contents of a text', () => {
  test('are its headings, with those below others below them', () => {
    const contents = sections(['Saker', 'h2'], ['Sak 1', 'h3'], ['Sak 2', 'h3'], ['Eventuelt', 'h2'])
    expect(contents.map(({ text, below }) => [text, below.map((entry) => entry.text)])).toEqual([
      ['Saker', ['Sak 1', 'Sak 2']],
      ['Eventuelt', []],
    ])
  })

  test('leave out what is below when there is too much', () => {
    const many = Array.from({ length: 30 }, (_, index): Written => [`Sak ${index}`, index % 10 ? 'h3' : 'h2'])
    expect(sections(...many).map(({ text, below }) => [text, below.length])).toEqual([
      ['Sak 0', 0],
      ['Sak 10', 0],
      ['Sak 20', 0],
    ])
  })

  test('are nothing for a short text, or one with few headings', () => {
    expect(contentsOf(bodyOf(['A', 'h2'], ['B', 'h2'], ['C', 'h2'], ['Kort.', 'normal']))).toEqual([])
    expect(sections(['A', 'h2'], ['B', 'h2'])).toEqual([])
  })
})

test('what stands below a heading is one level further down, and before any on the second', () => {
  const levels = levelsBelow(
    bodyOf(
      ['x', 'normal'],
      ['A', 'h2'],
      ['y', 'normal'],
      ['B', 'h3'],
      ['z', 'normal'],
      ['C', 'h2'],
      ['w', 'normal'],
    ),
  )
  expect(['k0', 'k2', 'k4', 'k6'].map((key) => levels.get(key))).toEqual([2, 3, 4, 3])
})
