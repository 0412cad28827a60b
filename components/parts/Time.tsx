import type { ReactNode } from 'react'
import { type Instant, osloDay, osloIso } from '#lib/dates/oslo.ts'

type Props = { at: Instant; wholeDay?: boolean; children: ReactNode }

/** A range without spaces: browsers break the line after the dash, in the middle of «12.00–12.45». */
const range = /((?<!\S)\S+–\S+)/

const unbroken = (words: ReactNode): ReactNode => {
  if (typeof words !== 'string') return words
  // When splitting by a group, the captured parts are at the odd indexes.
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
