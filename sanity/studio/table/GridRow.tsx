import { memo, type ReactNode } from 'react'
import { cellSetting } from '#lib/text/tableLayout.ts'

type Props = {
  /** Which row it is, from 0. */
  at: number
  cells: readonly string[]
  isNumeric: readonly boolean[]
  headers: 'column' | 'row' | 'none'
  /** The column of the cell that has the keyboard, and that cell; undefined in every other row. */
  active: number | undefined
  activeCell: ((isRight: boolean) => ReactNode) | undefined
  onPick: (row: number, column: number) => void
}

/** A row of a table that is being written. One without the keyboard is rendered anew only when its cells change. */
export const GridRow = memo(function GridRow(props: Props) {
  const { at, cells, isNumeric, headers, active, activeCell, onPick } = props
  return (
    <tr>
      <td aria-hidden>{at + 1}</td>
      {cells.map((text, column) => {
        const isHeader = headers === 'column' || (headers === 'row' && column === 0)
        const setting = cellSetting(text, isNumeric[column] ?? false, headers === 'column')
        const isRight = setting === 'num' || setting === 'num-head'
        const Cell = isHeader ? 'th' : 'td'
        return (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
            key={column}
            scope={isHeader ? (headers === 'column' ? 'col' : 'row') : undefined}
            onMouseDown={(event) => {
              if (column === active) return
              event.preventDefault()
              onPick(at, column)
            }}
          >
            {column === active && activeCell ? (
              activeCell(isRight)
            ) : (
              <div className="cell" data-right={isRight || undefined}>
                {text || '\u200b'}
              </div>
            )}
          </Cell>
        )
      })}
    </tr>
  )
})
