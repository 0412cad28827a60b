import type { ContentLanguage } from '#lib/content/language.ts'
import { dayOrClockText, recentText } from '#lib/dates/format.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { recentDay } from '#lib/dates/recent.ts'
import { Time } from './Time.tsx'

type Props = {
  at: Instant
  hasClock: boolean
  /** For what is told by the clock today and tomorrow: notices, and what was changed. */
  now?: Instant | undefined
  language?: ContentLanguage
}

/** A day, for readers and machines; with the clock where the day alone does not say enough. */
export function Day({ at, hasClock, now, language = 'nn' }: Props) {
  const isRecent = now !== undefined && recentDay(at, now) !== undefined
  return (
    <Time at={at} wholeDay={!hasClock && !isRecent}>
      {now === undefined ? dayOrClockText(at, hasClock, language) : recentText(at, now, hasClock, language)}
    </Time>
  )
}
