import type { Place } from './rows.ts'

/** What a key does in a cell; undefined for those that do what they do in any text. */
export type GridAct =
  | { kind: 'go'; to: Place }
  | { kind: 'addRow' | 'addColumn' | 'removeRow' | 'removeColumn' }
  | { kind: 'appendRow' }
  | { kind: 'move'; to: number }
  | { kind: 'break' }

type Pressed = { key: string; shiftKey: boolean; altKey: boolean; ctrlKey: boolean; metaKey: boolean }

/** Where the caret is in the text of the cell. */
type Caret = { text: string; start: number; end: number }

type Size = { rows: number; columns: number }

/** Whether a key at this end of the text leads out of the cell: the caret is there, or the whole text is marked. */
function leadsOut(key: string, { text, start, end }: Caret): boolean {
  if (start === 0 && end === text.length) return true
  if (start !== end) return false
  if (key === 'ArrowLeft') return start === 0
  if (key === 'ArrowRight') return end === text.length
  return key === 'ArrowUp' ? !text.slice(0, start).includes('\n') : !text.slice(end).includes('\n')
}

const steps: Record<string, [row: number, column: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

function byArrow(key: string, { row, column }: Place, size: Size): GridAct | undefined {
  const [down, right] = steps[key] ?? [0, 0]
  const to = { row: row + down, column: column + right }
  const isThere = to.row >= 0 && to.row < size.rows && to.column >= 0 && to.column < size.columns
  return isThere ? { kind: 'go', to } : undefined
}

/** The next cell, or the one before, row by row. At either end there is none, and Tab leaves the table. */
function byTab(isBack: boolean, { row, column }: Place, { rows, columns }: Size): GridAct | undefined {
  const at = row * columns + column + (isBack ? -1 : 1)
  if (at < 0 || at >= rows * columns) return undefined
  return { kind: 'go', to: { row: Math.floor(at / columns), column: at % columns } }
}

function byEnter(
  { shiftKey, altKey, ctrlKey, metaKey }: Pressed,
  { row, column }: Place,
  size: Size,
): GridAct {
  if (ctrlKey || metaKey) return { kind: shiftKey ? 'addColumn' : 'addRow' }
  if (shiftKey || altKey) return { kind: 'break' }
  return row + 1 < size.rows ? { kind: 'go', to: { row: row + 1, column } } : { kind: 'appendRow' }
}

/** What a key that is pressed in a cell does to the table. */
export function actOf(pressed: Pressed, caret: Caret, at: Place, size: Size): GridAct | undefined {
  const { key, shiftKey, altKey, ctrlKey, metaKey } = pressed
  if (key === 'Enter') return byEnter(pressed, at, size)
  if (ctrlKey || metaKey) return undefined
  if (key === 'Delete' && altKey) return { kind: shiftKey ? 'removeColumn' : 'removeRow' }
  if (altKey) {
    if (key === 'ArrowUp') return { kind: 'move', to: at.row - 1 }
    return key === 'ArrowDown' ? { kind: 'move', to: at.row + 1 } : undefined
  }
  if (key === 'Tab') return byTab(shiftKey, at, size)
  return !shiftKey && key in steps && leadsOut(key, caret) ? byArrow(key, at, size) : undefined
}
