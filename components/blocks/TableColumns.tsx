import type { ReactNode } from 'react'
import type { Table } from '#lib/content/blocks/table.ts'
import { TableRow } from './TableRow.tsx'

type Props = {
  value: Table
  caption: ReactNode
  /** The places of the columns to show. */
  columns: readonly number[]
  /** For each column of the table, whether it is one of figures. */
  isNumeric: readonly boolean[]
}

/** A table of some of the columns of another, or of all. */
export function TableColumns({ value, caption, columns, isNumeric }: Props) {
  const [first, ...others] = value.rows
  const head = value.headerRow ? first : undefined
  const rows = value.headerRow ? others : value.rows
  const cellsOf = (cells: readonly string[]) => columns.map((column) => cells[column] ?? '')
  const numeric = columns.map((column) => isNumeric[column] === true)
  return (
    <table className="ds-table" data-border>
      {caption && <caption>{caption}</caption>}
      {head && (
        <thead>
          <TableRow cells={cellsOf(head.cells)} isNumeric={numeric} headers="column" />
        </thead>
      )}
      <tbody>
        {rows.map(({ _key, cells }) => (
          <TableRow
            key={_key}
            cells={cellsOf(cells)}
            isNumeric={numeric}
            headers={value.headerColumn ? 'row' : 'none'}
          />
        ))}
      </tbody>
    </table>
  )
}
