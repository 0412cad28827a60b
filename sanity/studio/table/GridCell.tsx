import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { cellsOn } from '../paste/cells.ts'
import { parseInBrowser } from '../paste/read.ts'
import type { Act } from './acts.ts'
import { actOf } from './keys.ts'
import type { Place } from './rows.ts'

type Props = {
  text: string
  label: string
  at: Place
  size: { rows: number; columns: number }
  isRight: boolean
  isFollowed: RefObject<boolean>
  isThere: boolean
  describedBy: string
  onType: (text: string) => void
  onLeave: () => void
  onAct: (act: Act) => void
  onFill: (cells: string[][]) => void
}

/** The cell that has the keyboard: a text field over the cell's own text, which gives it its size. */
export function GridCell(props: Props) {
  const { text: stored, label, at, size, isRight, isFollowed, isThere, describedBy, onAct, onFill } = props
  const input = useRef<HTMLTextAreaElement>(null)
  /** What is typed, until the table has it. */
  const [typed, setTyped] = useState<string>()
  if (typed === stored) setTyped(undefined)
  const text = typed ?? stored
  useEffect(() => {
    if (!isFollowed.current || !isThere) return
    isFollowed.current = false
    input.current?.focus()
    input.current?.select()
  })

  /** Puts text in the place of what is marked. */
  function put(field: HTMLTextAreaElement, written: string): void {
    field.setRangeText(written, field.selectionStart, field.selectionEnd, 'end')
    type(field.value)
  }

  function type(written: string): void {
    setTyped(written)
    props.onType(written)
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing) return
    const field = event.currentTarget
    const caret = { text: field.value, start: field.selectionStart, end: field.selectionEnd }
    const act = actOf(event, caret, at, size)
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (act.kind === 'break') put(field, '\n')
    else {
      setTyped(undefined)
      onAct(act)
    }
  }

  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const { clipboardData } = event
    const [html, plain] = [clipboardData.getData('text/html'), clipboardData.getData('text/plain')]
    const cells = cellsOn({ html, text: plain }, parseInBrowser)
    event.stopPropagation()
    if (cells === undefined) return
    event.preventDefault()
    const [only] = cells
    // A spreadsheet ends a single cell with a line break.
    if (cells.length === 1 && only?.length === 1) put(event.currentTarget, only[0] ?? '')
    else {
      setTyped(undefined)
      onFill(cells)
    }
  }

  return (
    <>
      <div aria-hidden className="cell">
        {`${text}\u200b`}
      </div>
      <textarea
        ref={input}
        value={text}
        rows={1}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={() => {
          setTyped(undefined)
          props.onLeave()
        }}
        onKeyDown={press}
        onPaste={paste}
        className="cell"
        data-right={isRight || undefined}
      />
    </>
  )
}
