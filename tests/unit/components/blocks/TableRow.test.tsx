import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { TableRow } from '#components/blocks/TableRow.tsx'

/** The tag, scope and text of each cell. */
function cellsOf(cells: string[], headers: 'column' | 'row' | 'none', columns = cells.length) {
  render(
    <table>
      <tbody>
        <TableRow cells={cells} isNumeric={Array.from({ length: columns }, () => false)} headers={headers} />
      </tbody>
    </table>,
  )
  return [...document.querySelectorAll('tr > *')].map((cell) =>
    [cell.localName, cell.getAttribute('scope'), cell.textContent].filter(Boolean).join(' '),
  )
}

describe('a row of a table', () => {
  it('is filled up to the width of the table', () => {
    expect(cellsOf(['Bergen'], 'none', 3)).toEqual(['td Bergen', 'td', 'td'])
  })

  it('of headers has one above each column, and none in an empty corner', () => {
    expect(cellsOf(['', '2024', '2025'], 'column')).toEqual(['td', 'th col 2024', 'th col 2025'])
  })

  it('with a header at the side has that alone', () => {
    expect(cellsOf(['Bergen', '1', '2'], 'row')).toEqual(['th row Bergen', 'td 1', 'td 2'])
  })

  it('has no header of nothing at its side', () => {
    expect(cellsOf(['', '1'], 'row')).toEqual(['td', 'td 1'])
  })

  it('without headers has cells alone', () => {
    expect(cellsOf(['Bergen', '1'], 'none')).toEqual(['td Bergen', 'td 1'])
  })
})
