import type { ReactNode } from 'react'
import { type Instant, osloDay, osloIso } from '#lib/dates/oslo.ts'

type Props = { at: Instant; wholeDay?: boolean; children: ReactNode }

/** A point in time in words, with the same in ISO 8601 for machines. */
export function Time({ at, wholeDay = false, children }: Props) {
  return <time dateTime={wholeDay ? osloDay(at) : osloIso(at)}>{children}</time>
}
