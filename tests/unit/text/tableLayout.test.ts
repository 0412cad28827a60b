import { describe, expect, test } from 'vitest'
import { table } from '#lib/content/blocks/table.ts'
import { isAmongFigures, isKeptWhole, tableLayout } from '#lib/text/tableLayout.ts'

const layoutOf = (rows: string[][], more: object = {}) =>
  tableLayout(
    table.parse({
      _type: 'table',
      _key: 't',
      ...more,
      rows: rows.map((cells, index) => ({ _key: `r${index}`, cells })),
    }),
  )

const headers = { headerRow: true, headerColumn: true }

describe('a column is one of figures', () => {
  test('when most of what it says are figures, whatever its header says', () => {
    const { isNumeric } = layoutOf(
      [
        ['Teneste', '2026', 'Endring', 'Merknad'],
        ['Skule', '1 145 280', '–3,5 %', 'Færre elevar'],
        ['Helse', '980 000', '–', '2027'],
        ['Kultur', '12 840 kr', 'gratis', 'Uendra'],
        ['Veg', '', '4 %', ''],
      ],
      headers,
    )
    expect(isNumeric).toEqual([false, true, true, false])
  })

  test('and never when it is the names of the rows', () => {
    const years = [
      ['2026', '1'],
      ['2027', '2'],
    ]
    expect(layoutOf(years, { headerColumn: true }).isNumeric).toEqual([false, true])
    expect(layoutOf(years).isNumeric).toEqual([true, true])
  })

  test('and not when it says nothing', () => expect(layoutOf([['', '–']]).isNumeric).toEqual([false, false]))
})

test('a short text stands among the figures around it, a long one does not', () => {
  expect(['1 000', '–', 'gratis', 'ikkje målt'].every(isAmongFigures)).toBe(true)
  expect(isAmongFigures('Tala er rekna om frå og med 2027')).toBe(false)
})

test('a text of a few letters in two words is kept whole, and one word or a longer text need not be', () => {
  expect(['Liste 1', 'Sak 1/26', '12. mai', 'A-laget'].every(isKeptWhole)).toBe(true)
  expect(['Parti', '', ' – ', 'Teknisk drift og eigedom'].some(isKeptWhole)).toBe(false)
  expect(layoutOf([['Liste 1', '1']]).em).toBeGreaterThan(layoutOf([['Liste', '1']]).em)
})

describe('the least width of a table', () => {
  test('is that of its figures and widest words together', () => {
    const narrow = layoutOf([['Kommune', '1']]).em
    expect(narrow).toBeGreaterThan(5)
    expect(narrow).toBeLessThan(9.5)
    expect(layoutOf([['Kommune', '1 145 280']]).em).toBeGreaterThan(narrow + 3)
    expect(layoutOf([['Ein lang merknad på mange ord', '1']]).em).toBeLessThan(narrow)
  })

  test('is not that of one endless word', () => {
    expect(layoutOf([['Samarbeidskommunedigitaliseringsutviklingsprosjekt', '1']]).em).toBeLessThan(17)
  })

  test('of a budget of eight columns is what Chromium measured, 49.1, within a twentieth', () => {
    const cells = [
      'Rammeområde',
      '1 145 280',
      '1 145 280',
      '1 145 280',
      '1 145 280',
      '1 145 280',
      '1 145 280',
      '–3,5 %',
    ]
    const { em } = layoutOf(
      [['Teneste', '2025', '2026', '2027', '2028', '2029', '2030', 'Endring'], cells],
      headers,
    )
    expect(em).toBeGreaterThan(46.6)
    expect(em).toBeLessThan(51.5)
  })

  test('without rows is nothing', () => expect(tableLayout({ rows: [] } as never).em).toBe(0))
})
