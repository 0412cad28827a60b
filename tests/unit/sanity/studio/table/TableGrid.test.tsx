// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { type ComponentProps, useState } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { TableGrid } from '#sanity/studio/table/TableGrid.tsx'
import { stubLayout, themed } from '../designSystem.tsx'

const counted = vi.hoisted(() => ({ cells: 0 }))

vi.mock('#lib/text/tableLayout.ts', async (original) => {
  const real = await original<typeof import('#lib/text/tableLayout.ts')>()
  return {
    ...real,
    // It is asked about each cell of a row that is rendered.
    cellSetting: (...cell: Parameters<typeof real.cellSetting>) => {
      counted.cells++
      return real.cellSetting(...cell)
    },
  }
})
vi.mock('sanity', () => ({
  set: (value: unknown, path: [{ _key: string }, 'cells', number]) => ({ value, path }),
  useFormValue: () => ({ headerRow: true }),
}))

beforeAll(stubLayout)
beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const [height, width] = [300, 12]

type Row = { _key: string; _type: string; cells: unknown[] }
type Patch = { value: string; path: [{ _key: string }, 'cells', number] }

/** A form around a table, which changes one cell as Studio does: what is not changed is the same object. */
function Form({ rows: first }: { rows: Row[] }) {
  const [rows, setRows] = useState(first)
  const onChange = ({ value, path: [{ _key }, , column] }: Patch) =>
    setRows(rows.map((row) => (row._key === _key ? { ...row, cells: row.cells.with(column, value) } : row)))
  const props = { path: ['body', { _key: 't' }, 'rows'], value: rows, elementProps: {}, onChange }
  // Of Studio's props the grid takes these alone.
  return themed(<TableGrid {...(props as unknown as ComponentProps<typeof TableGrid>)} />)
}

const rowsOf = (cells: (row: number) => unknown[]): Row[] =>
  Array.from({ length: height }, (_, row) => ({ _key: `r${row}`, _type: 'tableRow', cells: cells(row) }))

/** Types in the first cell, key by key, and returns how many cells were rendered meanwhile, and when it was stored. */
function cellsRendered(rows: Row[]) {
  render(<Form rows={rows} />)
  const field = screen.getByRole('textbox')
  const before = counted.cells
  for (const text of ['S', 'Sl', 'Sli', 'Slik']) fireEvent.change(field, { target: { value: text } })
  const typed = counted.cells - before
  act(() => vi.advanceTimersByTime(300))
  return { typed, stored: counted.cells - before - typed }
}

describe('of a table of 300 rows', () => {
  test('a key renders the cell that it is typed in, and storing it that cell’s row', () => {
    const rows = rowsOf((row) => Array.from({ length: width }, (_, column) => `${row} ${column}`))
    expect(cellsRendered(rows)).toEqual({ typed: 0, stored: width })
  })

  test('nor are more where rows are too short, or cells are numbers, as imports have them', () => {
    const rows = rowsOf((row) =>
      Array.from({ length: row === 0 ? width : 3 + (row % 8) }, (_, column) => (column === 1 ? row : 'x')),
    )
    expect(cellsRendered(rows)).toEqual({ typed: 0, stored: width })
  })
})
