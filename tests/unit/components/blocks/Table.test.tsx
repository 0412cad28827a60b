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
  it('has headers with a scope, and fills up short rows', () => {
    show({ caption: 'Folketal', headerRow: true, headerColumn: true })
    expect(screen.getByRole('columnheader', { name: '2025' }).getAttribute('scope')).toBe('col')
    expect(screen.getByRole('rowheader', { name: 'Bergen' }).getAttribute('scope')).toBe('row')
    expect(screen.getAllByRole('row').map((row) => row.children.length)).toEqual([2, 2])
    expect(screen.getByRole('figure', { name: 'Folketal' })).toBeTruthy()
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

  const budget = [
    ['Teneste', '2025', '2026', '2027', 'Endring', 'Merknad'],
    ['Skule', '1 145 280', '12 840 kr', '–', '–3,5 %', 'Færre elevar enn venta i alle dei fem skulane'],
    ['Helse', '980 000', '980 000', 'gratis', '4 %', 'Uendra'],
    ['Kultur', '900', '800', '700', '4 %', ''],
    ['Veg', '900', '800', '600', '4 %', ''],
  ].map((cells, index) => ({ _key: `r${index}`, cells }))
  const budgetOf = (more: object = {}) => show({ rows: budget, headerRow: true, headerColumn: true, ...more })
  const classAt = (text: string) => screen.getByText(text).closest('td, th')?.className

  it('has its figures below each other and whole, under their header, and its words as words', () => {
    budgetOf()
    expect(['1 145 280', '12 840 kr', '–', '–3,5 %', 'gratis', '2025'].map(classAt)).toEqual(
      Array.from({ length: 6 }, () => 'num'),
    )
    expect(classAt('Endring')).toBe('num-head')
    expect(['Skule', 'Merknad', 'Uendra'].map(classAt)).toEqual(['', '', ''])
  })

  it('keeps a figure among words whole, and the line breaks of a cell', () => {
    const rows = [
      ['Pris', '12 840 kr'],
      ['Frist', 'I dag\neller i morgon'],
      ['Stad', 'Voss'],
    ].map((cells) => ({ _key: cells.join(), cells }))
    show({ rows, headerColumn: true })
    expect(classAt('12 840 kr')).toBe('unbroken')
    expect(document.querySelectorAll('td br')).toHaveLength(1)
  })

  it('that fits the narrowest phone is no stop for the keyboard, and says nothing of scrolling', () => {
    show({ headerRow: true })
    expect(document.querySelector('[tabindex], .table-hint')).toBeNull()
  })

  it('that does not has one stop, which says so, from the width that it needs', () => {
    budgetOf({ caption: 'Budsjett' })
    const hint = screen.getByText('Rull sidelengs for å sjå heile tabellen.')
    expect([...document.querySelectorAll('[tabindex]')]).toEqual([hint])
    expect(screen.getByRole('figure').className).toMatch(/^table table-needs-(?:32|36)$/)
  })

  it('of twelve months and more has the whole page, and a turned sheet', () => {
    const months = Array.from({ length: 13 }, (_, month) => `${month} 145 280 kr`)
    show({ rows: [{ _key: 'r', cells: months }] })
    const figure = screen.getByRole('figure')
    expect(figure.className).toBe('table table-needs-80 table-wide table-turned')
    expect(Number(figure.style.getPropertyValue('--em'))).toBeGreaterThan(60)
  })
})

describe('a table that no sheet is wide enough for', () => {
  const years = Array.from({ length: 39 }, (_, year) => String(1988 + year))
  const rows = [
    ['Teneste', ...years],
    ['Skule', ...years.map((year) => `${year} 000`)],
  ].map((cells, index) => ({ _key: `r${index}`, cells }))

  it('is there once on a screen, and in parts for paper, each with the names of the rows and its place', () => {
    show({ caption: 'Rekneskap', rows, headerRow: true, headerColumn: true })
    const [whole, ...parts] = screen.getAllByRole('table')
    expect(whole?.closest('.table-parts')).toBeNull()
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.every((part) => part.closest('.table-parts') !== null)).toBe(true)
    expect(parts.map((part) => part.querySelector('caption')?.textContent)).toEqual(
      parts.map((_, index) => `Rekneskap (del ${index + 1} av ${parts.length})`),
    )
    for (const part of parts) {
      expect(part.querySelector('thead th')?.textContent).toBe('Teneste')
      expect(part.querySelector('tbody th')?.textContent).toBe('Skule')
    }
    const shown = parts.flatMap((part) =>
      [...part.querySelectorAll('tbody td')].map((cell) => cell.textContent),
    )
    expect(shown).toEqual(years.map((year) => `${year} 000`))
  })

  it('and one that fits a turned sheet is there once', () => {
    const few = rows.map(({ _key, cells }) => ({ _key, cells: cells.slice(0, 12) }))
    show({ rows: few, headerRow: true, headerColumn: true })
    expect(screen.getAllByRole('table')).toHaveLength(1)
  })
})
