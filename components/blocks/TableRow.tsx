import { cellSetting } from '#lib/text/tableLayout.ts'
import { Plain } from '../parts/Plain.tsx'

type Props = {
  cells: string[]
  /** For each column, whether it is one of figures. */
  isNumeric: readonly boolean[]
  headers: 'column' | 'row' | 'none'
}

/** One row, padded to the width of the table. An empty corner cell is not a header. */
export function TableRow({ cells, isNumeric, headers }: Props) {
  return (
    <tr>
      {isNumeric.map((isOfFigures, column) => {
        const text = cells[column] ?? ''
        const isHeader = text !== '' && (headers === 'column' || (headers === 'row' && column === 0))
        const Cell = isHeader ? 'th' : 'td'
        return (
          <Cell
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
            key={column}
            scope={isHeader ? (headers === 'column' ? 'col' : 'row') : undefined}
            className={cellSetting(text, isOfFigures, headers === 'column')}
          >
            <Plain text={text} />
          </Cell>
        )
      })}
    </tr>
  )
}
