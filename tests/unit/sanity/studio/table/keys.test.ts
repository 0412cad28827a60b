import { describe, expect, test } from 'vitest'
import { actOf } from '#sanity/studio/table/keys.ts'

const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }
const size = { rows: 3, columns: 2 }
const middle = { row: 1, column: 0 }
const caret = (text: string, start: number, end = start) => ({ text, start, end })
const marked = caret('tekst', 0, 5)

const press = (key: string, more: object = {}, at = middle, where = marked) =>
  actOf({ key, ...none, ...more }, where, at, size)

const to = (row: number, column: number) => ({ kind: 'go', to: { row, column } })

describe('Tab', () => {
  test('goes through the cells row by row', () => {
    expect(press('Tab')).toEqual(to(1, 1))
    expect(press('Tab', {}, { row: 1, column: 1 })).toEqual(to(2, 0))
    expect(press('Tab', { shiftKey: true })).toEqual(to(0, 1))
  })

  test('leaves the table at its ends: nobody is caught in it', () => {
    expect(press('Tab', {}, { row: 2, column: 1 })).toBeUndefined()
    expect(press('Tab', { shiftKey: true }, { row: 0, column: 0 })).toBeUndefined()
  })
})

describe('Enter', () => {
  test('goes down, adds a row below the last, and with others adds a row, a column or a line', () => {
    expect(press('Enter')).toEqual(to(2, 0))
    expect(press('Enter', {}, { row: 2, column: 1 })).toEqual({ kind: 'appendRow' })
    expect(press('Enter', { ctrlKey: true })).toEqual({ kind: 'addRow' })
    expect(press('Enter', { metaKey: true, shiftKey: true })).toEqual({ kind: 'addColumn' })
    expect([press('Enter', { shiftKey: true }), press('Enter', { altKey: true })]).toEqual([
      { kind: 'break' },
      { kind: 'break' },
    ])
  })
})

describe('an arrow', () => {
  test('leads to the next cell while the whole text is marked, as after Tab', () => {
    expect(['ArrowUp', 'ArrowDown', 'ArrowRight'].map((key) => press(key))).toEqual([
      to(0, 0),
      to(2, 0),
      to(1, 1),
    ])
  })

  test('goes through the text while there is text to go through', () => {
    const within = caret('ein\nto', 1)
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowDown'])
      expect(press(key, {}, { row: 1, column: 1 }, within)).toBeUndefined()
    expect(press('ArrowUp', {}, middle, within)).toEqual(to(0, 0))
    expect(press('ArrowRight', {}, middle, caret('ein', 3))).toEqual(to(1, 1))
    expect(press('ArrowLeft', {}, { row: 1, column: 1 }, caret('ein', 0))).toEqual(to(1, 0))
    expect(press('ArrowRight', { shiftKey: true }, middle, caret('ein', 3))).toBeUndefined()
  })

  test('does nothing at the edge of the table', () => {
    expect(press('ArrowLeft')).toBeUndefined()
    expect(press('ArrowUp', {}, { row: 0, column: 0 })).toBeUndefined()
  })

  test('with Alt moves the row', () => {
    expect(press('ArrowDown', { altKey: true })).toEqual({ kind: 'move', to: 2 })
    expect(press('ArrowUp', { altKey: true })).toEqual({ kind: 'move', to: 0 })
  })
})

test('Alt and Delete removes a row, with Shift a column; Delete alone and letters do what they do in text', () => {
  expect(press('Delete', { altKey: true })).toEqual({ kind: 'removeRow' })
  expect(press('Delete', { altKey: true, shiftKey: true })).toEqual({ kind: 'removeColumn' })
  for (const key of ['Delete', 'a', 'Home', 'Escape']) expect(press(key)).toBeUndefined()
  expect(press('ArrowRight', { ctrlKey: true })).toBeUndefined()
})
