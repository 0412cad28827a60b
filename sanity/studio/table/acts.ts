import { tableMessages as messages } from '../messages/table.ts'
import type { GridAct } from './keys.ts'
import {
  type Place,
  type Row,
  widthOf,
  withColumn,
  withMoved,
  withoutColumn,
  withoutRow,
  withRow,
} from './rows.ts'

/** What keys and buttons do to a table; a line break is put into the text of a cell. */
export type Act = Exclude<GridAct, { kind: 'break' }>

/** A table after an act: the very same rows when nothing changed, and the cell that has the keyboard. */
type Acted = { rows: Row[]; at: Place; said?: string }

/** Does to a table what a key or a button in one of its cells says. The last row and the last column cannot be removed. */
export function acted(rows: Row[], at: Place, act: Act, key: () => string): Acted {
  const { row, column } = at
  switch (act.kind) {
    case 'go':
      return { rows, at: act.to }
    case 'addRow':
      return { rows: withRow(rows, row + 1, key), at: { row: row + 1, column } }
    case 'appendRow':
      return { rows: withRow(rows, rows.length, key), at: { row: rows.length, column: 0 } }
    case 'addColumn':
      return { rows: withColumn(rows, column + 1), at: { row, column: column + 1 } }
    case 'removeRow':
      if (rows.length < 2) return { rows, at }
      return {
        rows: withoutRow(rows, row),
        at: { row: Math.min(row, rows.length - 2), column },
        said: messages.rowRemoved,
      }
    case 'removeColumn': {
      const width = widthOf(rows)
      if (width < 2) return { rows, at }
      return {
        rows: withoutColumn(rows, column),
        at: { row, column: Math.min(column, width - 2) },
        said: messages.columnRemoved,
      }
    }
    case 'move':
      if (act.to < 0 || act.to >= rows.length) return { rows, at }
      return { rows: withMoved(rows, row, act.to), at: { row: act.to, column } }
  }
}
