import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Table } from '#components/blocks/Table.tsx'
import { table } from '#lib/content/blocks/table.ts'
import type { Language } from '#lib/content/language.ts'

function show(more: object, language: Language = 'nn') {
  const rows = [
    { _key: 'r1', cells: ['', '2025'] },
    { _key: 'r2', cells: ['Bergen'] },
  ]
  const value = table.parse({ _type: 'table', _key: 't', rows, ...more })
  render(<Table value={value} language={language} />)
}
const names = (role: string) => screen.queryAllByRole(role).map((cell) => cell.textContent)

describe('a table', () => {
  it('has headers with a scope, fills up short rows, and can be scrolled by keyboard', () => {
    show({ caption: 'Folketal', headerRow: true, headerColumn: true })
    expect(screen.getByRole('columnheader', { name: '2025' }).getAttribute('scope')).toBe('col')
    expect(screen.getByRole('rowheader', { name: 'Bergen' }).getAttribute('scope')).toBe('row')
    expect(screen.getAllByRole('row').map((row) => row.children.length)).toEqual([2, 2])
    expect(screen.getByRole('figure', { name: 'Folketal' }).tabIndex).toBe(0)
  })

  it('has no headers that the editor has not asked for', () => {
    show({})
    expect([names('columnheader'), names('rowheader')]).toEqual([[], []])
    expect(document.querySelector('thead')).toBeNull()
  })

  it('with headers above alone has none at the side, and the other way', () => {
    show({ headerRow: true })
    expect([names('columnheader'), names('rowheader')]).toEqual([['2025'], []])
    cleanup()
    show({ headerColumn: true })
    expect([names('columnheader'), names('rowheader')]).toEqual([[], ['Bergen']])
  })

  it('is as wide as its longest row, wherever that is', () => {
    show({ rows: ['1', '1 2 3', '1 2'].map((cells) => ({ _key: cells, cells: cells.split(' ') })) })
    expect(screen.getAllByRole('row').map((row) => row.children.length)).toEqual([3, 3, 3])
  })

  it('shows its caption', () => {
    show({ caption: 'Folketal' })
    expect(screen.getByRole('table', { name: 'Folketal' })).toBeTruthy()
  })

  it('without a caption is said to be a table, in the language of the page', () => {
    show({}, 'en')
    expect(screen.getByRole('figure', { name: 'Table' })).toBeTruthy()
    expect(document.querySelector('caption')).toBeNull()
  })
})
