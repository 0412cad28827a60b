import { useRef, useState } from 'react'
import { type ArrayOfObjectsInputProps, set } from 'sanity'
import { tableMessages as messages } from '../messages/table.ts'
import { newKey } from '../publication/newKey.ts'
import { type Act, acted } from './acts.ts'
import { blankRows, evened, type Place, type Row, rowsIn, widthOf, withCell, withCells } from './rows.ts'
import { useTyping } from './useTyping.ts'

/** What was done to many cells at once, and the rows before it. */
type Done = { said: string; before: Row[] }

/** A table that is being written: its cells, which of them has the keyboard, and what is done to them. */
export function useGrid({ value, onChange }: ArrayOfObjectsInputProps) {
  const [blank] = useState(() => blankRows(newKey))
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 })
  const [done, setDone] = useState<Done>()
  /** Whether the cell that is gone to takes the focus: not before somebody has gone to one. */
  const isFollowed = useRef(false)

  const stored = rowsIn(value)
  const rows = evened(stored.length > 0 ? stored : blank)
  const size = { rows: rows.length, columns: widthOf(rows) }
  const at = {
    row: Math.min(place.row, size.rows - 1),
    column: Math.max(0, Math.min(place.column, size.columns - 1)),
  }

  /** False while a row or column that is gone to is on its way through the form. */
  const isThere = at.row === place.row && at.column === place.column

  function go(to: Place): void {
    isFollowed.current = true
    setPlace(to)
  }

  function change(next: Row[], before: Row[], said?: string): void {
    setDone(said === undefined ? undefined : { said, before })
    onChange(set(next))
  }

  /** Writes one cell: where it is stored already, nothing else is sent. */
  function write({ row, column }: Place, text: string): void {
    setDone(undefined)
    const source: unknown = Array.isArray(value) ? value[row] : undefined
    const own = stored[row]
    const isStored = typeof source === 'object' && source !== null && '_key' in source && own !== undefined
    if (!isStored || own.cells.length !== size.columns) onChange(set(withCell(rows, { row, column }, text)))
    else onChange(set(text, [{ _key: own._key }, 'cells', column]))
  }
  const typing = useTyping(write)

  /** The rows with what was typed last, which is then no longer on its way. */
  function typed(): Row[] {
    const last = typing.take()
    return last ? withCell(rows, last.at, last.text) : rows
  }

  function act(act: Act): void {
    if (act.kind === 'go') {
      typing.flush()
      go(act.to)
      return
    }
    const before = typed()
    const next = acted(before, at, act, newKey)
    if (next.rows !== rows) change(next.rows, before, next.said)
    go(next.at)
  }

  function fill(cells: string[][]): void {
    const before = typed()
    const said = messages.pasted(cells.length, Math.max(0, ...cells.map((row) => row.length)))
    change(withCells(before, at, cells, newKey), before, said)
  }

  function undo(): void {
    if (done) change(done.before, rows)
    go(at)
  }

  return {
    rows,
    size,
    at,
    isFollowed,
    isThere,
    act,
    go,
    fill,
    done,
    undo,
    type: (text: string) => typing.type(at, text),
    leave: typing.flush,
  }
}
