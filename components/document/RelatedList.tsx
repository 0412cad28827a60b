import { addressOf } from '#lib/addresses/addresses.ts'
import type { Language } from '#lib/content/language.ts'
import type { Related } from '#lib/content/related.ts'
import { dateText } from '#lib/dates/format.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { announcedTitle } from '#lib/events/title.ts'
import { ChangedStatus } from '../parts/ChangedStatus.tsx'
import { EventPhase } from '../parts/EventPhase.tsx'
import { EventTime } from '../parts/EventTime.tsx'
import { langOf } from '../parts/language.ts'
import { Time } from '../parts/Time.tsx'

type Props = {
  documents: Related[]
  language: Language
  now: Instant
  /** Whether a heading says that they are on. */
  areOn?: boolean
}

/** Articles and events by title, each with one date: when an event takes place, or when an article was published. */
export function RelatedList({ documents, language, now, areOn = false }: Props) {
  return (
    <ul className="plain-list">
      {documents.map((document) => (
        <li key={document._id}>
          <a
            className="ds-link"
            href={addressOf.document(document.slug)}
            {...langOf(document.language, language)}
          >
            {announcedTitle(document, now)}
          </a>{' '}
          <span className="related-when">
            {document._type === 'event' ? (
              <>
                <ChangedStatus card={document} language={language} />
                <EventTime event={document} language={language} />
                {!areOn && <EventPhase event={document} language={language} now={now} />}
              </>
            ) : (
              <Time at={document.publishedAt} wholeDay>
                {dateText(document.publishedAt, language)}
              </Time>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
