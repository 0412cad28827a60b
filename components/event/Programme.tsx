import type { Event } from '#lib/content/event.ts'
import { dayText } from '#lib/dates/format.ts'
import { programmeDays } from '#lib/events/programme.ts'
import { itemsOn } from '#lib/events/running.ts'
import { messagesIn } from '#lib/messages/index.ts'
import type { Edit } from '#lib/preview/edit.ts'
import { Words } from '../parts/Words.tsx'
import { ProgrammeDay } from './ProgrammeDay.tsx'
import { dayAnchor, ProgrammeDays } from './ProgrammeDays.tsx'

type Props = { event: Event; now: Date; edit?: Edit | undefined }

/** The programme, by day when there are several. */
export function Programme({ event, now, edit }: Props) {
  const { programme, language } = event
  if (programme.length === 0) return null
  const running = itemsOn(event, now)
  const days = programmeDays(programme)
  return (
    <section className="programme" aria-labelledby="program">
      <h2 id="program">
        <Words language={language}>{messagesIn(language).programme.title}</Words>
      </h2>
      <ProgrammeDays days={days} language={language} />
      {days.map(({ day, startsAt, items }, index) => {
        const title = day && startsAt ? dayAnchor(index) : undefined
        return (
          <div key={items[0]?._key}>
            {title && startsAt && (
              <h3 id={title} className="programme-day">
                <Words language={language}>{dayText(startsAt, language)}</Words>
              </h3>
            )}
            <ProgrammeDay
              items={items}
              running={running}
              language={language}
              title={title ?? 'program'}
              edit={edit}
            />
          </div>
        )
      })}
    </section>
  )
}
