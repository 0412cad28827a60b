import { useEffect, useRef } from 'react'
import type { Place } from './rows.ts'

/** In ms. As long as the rich text editor waits: Studio prepares every cell anew for each change of a large table. */
const pause = 250

type Typed = { at: Place; text: string }

/** Hands over what is typed in a cell when the keys have rested, and at once when the cell is left. */
export function useTyping(write: (at: Place, text: string) => void) {
  const last = useRef<Typed>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const current = useRef(write)
  useEffect(() => {
    current.current = write
  })

  /** What is not handed over yet, which is then somebody else's to store; undefined when all is. */
  function take(): Typed | undefined {
    const typed = last.current
    last.current = undefined
    clearTimeout(timer.current)
    return typed
  }

  function flush(): void {
    const typed = take()
    if (typed) current.current(typed.at, typed.text)
  }

  function type(at: Place, text: string): void {
    last.current = { at, text }
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, pause)
  }

  // Escape closes the dialog without the cell being left.
  const leaving = useRef(flush)
  useEffect(() => {
    leaving.current = flush
  })
  useEffect(() => () => leaving.current(), [])

  return { type, flush, take }
}
