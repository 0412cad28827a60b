import type { Event } from '#lib/content/event.ts'
import { dayText } from '#lib/dates/format.ts'
import { programmeDays } from '#lib/events/programme.ts'
import { messages } from '#lib/messages/index.ts'
import { langOf } from '../text/language.ts'
import { ProgrammeList } from './ProgrammeList.tsx'

/** The programme, under the day where there are several. */
export function Programme({ event }: { event: Pick<Event, 'programme' | 'language'> }) {
  if (event.programme.length === 0) return null
  return (
    <section className="programme" aria-labelledby="program">
      <h2 id="program">{messages.programme.title}</h2>
      <div {...langOf(event.language)}>
        {programmeDays(event.programme).map(({ day, startsAt, items }) => (
          <div key={day ?? 'only'}>
            {day && startsAt && (
              <h3 className="programme-day" lang="nn">
                {dayText(startsAt)}
              </h3>
            )}
            <ProgrammeList items={items} />
          </div>
        ))}
      </div>
    </section>
  )
}
