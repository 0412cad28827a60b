import type { Language } from '#lib/content/language.ts'
import { dayText } from '#lib/dates/format.ts'
import type { ProgrammeDay } from '#lib/events/programme.ts'
import { messagesIn } from '#lib/messages/index.ts'

/** The id of the heading of a day, by its place among the days. */
export const dayAnchor = (index: number): string => `programdag-${index + 1}`

type Props = { days: ProgrammeDay[]; language: Language }

/** Links to the days of a programme; nothing when it is of one day. */
export function ProgrammeDays({ days, language }: Props) {
  const named = days.flatMap(({ day, startsAt }, index) =>
    day && startsAt ? { href: `#${dayAnchor(index)}`, title: dayText(startsAt, language) } : [],
  )
  if (named.length < 2) return null
  return (
    <nav aria-label={messagesIn(language).programme.days}>
      <ul className="programme-days">
        {named.map(({ href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
