import type { CSSProperties } from 'react'
import type { ContentLanguage } from '#lib/content/language.ts'
import { dayText, shortDayText } from '#lib/dates/format.ts'
import type { ProgrammeDay } from '#lib/events/programme.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { langOfLabel, langOfWords } from '../parts/language.ts'

/** The id of the heading of a day, by its place among the days. */
export const dayAnchor = (index: number): string => `programdag-${index + 1}`

type Props = { days: ProgrammeDay[]; language: ContentLanguage }

/** How many days there is room for in a row, on a phone and in the width of text. */
const inRow = { short: 4, long: 3 } as const

type Style = CSSProperties & { '--short': number; '--long': number }

/** Links to the days of a programme, in sight while one reads it; nothing when it is of one day. */
export function ProgrammeDays({ days, language }: Props) {
  const named = days.flatMap(({ day, startsAt }, index) =>
    day && startsAt
      ? {
          href: `#${dayAnchor(index)}`,
          title: dayText(startsAt, language),
          short: shortDayText(startsAt, language),
        }
      : [],
  )
  if (named.length < 2) return null
  // The rows that the days take: event.css keeps them in sight where they leave room for what is read.
  const style: Style = {
    '--short': Math.ceil(named.length / inRow.short),
    '--long': Math.ceil(named.length / inRow.long),
  }
  return (
    <nav
      className="programme-nav"
      aria-label={messagesIn(language).programme.days}
      style={style}
      {...langOfLabel(language)}
    >
      <ul className="programme-days">
        {named.map(({ href, title, short }) => (
          <li key={href}>
            <a href={href}>
              <span className="day-long" {...langOfWords(language)}>
                {title}
              </span>
              <span className="day-short" {...langOfWords(language)}>
                {short}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
