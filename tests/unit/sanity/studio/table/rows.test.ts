import { describe, expect, test } from 'vitest'
import { type Act, acted } from '#sanity/studio/table/acts.ts'
import { blankRows, evened, type Row, rowsIn, withCell, withCells } from '#sanity/studio/table/rows.ts'

let made = 0
const key = () => `n${made++}`

const rowsOf = (...rows: string[][]): Row[] =>
  rows.map((cells, at) => ({ _key: `r${at}`, _type: 'tableRow', cells }))

const cells = (rows: readonly Row[]) => rows.map((row) => row.cells)

describe('cells that are pasted', () => {
  test('fill an empty table of any size, each row with a key of its own', () => {
    const pasted = Array.from({ length: 10 }, (_, y) => Array.from({ length: 4 }, (_, x) => `${y} ${x}`))
    const rows = withCells(blankRows(key), { row: 0, column: 0 }, pasted, key)
    expect(cells(rows)).toEqual(pasted)
    expect(new Set(rows.map(({ _key }) => _key)).size).toBe(10)
  })

  test('go in from the cell they are pasted in, and leave the others', () => {
    const rows = rowsOf(['a', 'b'], ['c', 'd'])
    expect(
      cells(
        withCells(
          rows,
          { row: 1, column: 1 },
          [
            ['1', '2'],
            ['3', '4'],
          ],
          key,
        ),
      ),
    ).toEqual([
      ['a', 'b', ''],
      ['c', '1', '2'],
      ['', '3', '4'],
    ])
  })
})

describe('what keys and buttons do', () => {
  const rows = rowsOf(['a', 'b'], ['c', 'd'])
  const middle = { row: 0, column: 1 }
  test.each<[Act, string[][], [row: number, column: number]]>([
    [
      { kind: 'addRow' },
      [
        ['a', 'b'],
        ['', ''],
        ['c', 'd'],
      ],
      [1, 1],
    ],
    [
      { kind: 'appendRow' },
      [
        ['a', 'b'],
        ['c', 'd'],
        ['', ''],
      ],
      [2, 0],
    ],
    [
      { kind: 'addColumn' },
      [
        ['a', 'b', ''],
        ['c', 'd', ''],
      ],
      [0, 2],
    ],
    [{ kind: 'removeRow' }, [['c', 'd']], [0, 1]],
    [{ kind: 'removeColumn' }, [['a'], ['c']], [0, 0]],
    [
      { kind: 'move', to: 1 },
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
      [1, 1],
    ],
    [
      { kind: 'move', to: -1 },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [0, 1],
    ],
    [
      { kind: 'go', to: { row: 1, column: 0 } },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [1, 0],
    ],
  ])('%o', (act, expected, [row, column]) => {
    const next = acted(rows, middle, act, key)
    expect(cells(next.rows)).toEqual(expected)
    expect(next.at).toEqual({ row, column })
  })

  test('leaves at least one cell, and says nothing is changed by giving the same rows', () => {
    const one = rowsOf(['a'])
    for (const kind of ['removeRow', 'removeColumn'] as const)
      expect(acted(one, { row: 0, column: 0 }, { kind }, key)).toEqual({
        rows: one,
        at: { row: 0, column: 0 },
      })
    expect(acted(rows, middle, { kind: 'move', to: 9 }, key).rows).toBe(rows)
  })
})

test('rows that a script has written are cells of text, and an unchanged row is the very same', () => {
  const own = ['a', 'b']
  const stored = [{ _key: 'x', cells: own }, { cells: ['c', 4, null] }, 'no row', { _key: 'y' }]
  const rows = evened(rowsIn(stored))
  expect(cells(rows)).toEqual([
    ['a', 'b', ''],
    ['c', '4', ''],
    ['', '', ''],
  ])
  expect(evened(rowsIn([{ _key: 'x', cells: own }]))[0]?.cells).toBe(own)
  expect(cells(withCell(rowsIn(stored), { row: 2, column: 2 }, 'z'))).toEqual([
    ['a', 'b', ''],
    ['c', '4', ''],
    ['', '', 'z'],
  ])
})
