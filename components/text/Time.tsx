import type { ReactNode } from 'react'
import { type Instant, osloDay, osloIso } from '#lib/dates/oslo.ts'

type Props = { at: Instant; wholeDay?: boolean; children: ReactNode }

/** From one to another without a space: browsers break a line after the dash, in the midst of «12.00–12.45». */
const range = /(\S+–\S+)/

const unbroken = (words: ReactNode): ReactNode => {
  if (typeof words !== 'string') return words
  const [before, whole, after] = words.split(range)
  if (whole === undefined) return words
  return (
    <>
      {before}
      <span className="unbroken">{whole}</span>
      {after}
    </>
  )
}

/** A point in time in words, with the same in ISO 8601 for machines. */
export function Time({ at, wholeDay = false, children }: Props) {
  return <time dateTime={wholeDay ? osloDay(at) : osloIso(at)}>{unbroken(children)}</time>
}
