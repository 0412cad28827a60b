import type { Language } from '#lib/content/language.ts'
import { dayOrClockText } from '#lib/dates/format.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { Time } from './Time.tsx'

type Props = { at: Instant; hasClock: boolean; language?: Language }

/** A day, for readers and machines; with the clock where the day alone does not say enough. */
export function Day({ at, hasClock, language = 'nn' }: Props) {
  return (
    <Time at={at} wholeDay={!hasClock}>
      {dayOrClockText(at, hasClock, language)}
    </Time>
  )
}
