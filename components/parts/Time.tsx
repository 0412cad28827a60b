import type { ReactNode } from 'react'
import { type Instant, osloDay, osloIso } from '#lib/dates/oslo.ts'

type Props = { at: Instant; wholeDay?: boolean; children: ReactNode }

/** From one to another without a space: browsers break a line after the dash, in the midst of «12.00–12.45». */
const range = /((?<!\S)\S+–\S+)/

const unbroken = (words: ReactNode): ReactNode => {
  if (typeof words !== 'string') return words
  // Split by a group, what it has caught stands at the odd places.
  return words.split(range).map((part, index) =>
    index % 2 === 1 ? (
      <span key={part} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  )
}

/** A point in time in words, with the same in ISO 8601 for machines. */
export function Time({ at, wholeDay = false, children }: Props) {
  return <time dateTime={wholeDay ? osloDay(at) : osloIso(at)}>{unbroken(children)}</time>
}
