import type { ContentLanguage } from '#lib/content/language.ts'
import type { Related } from '#lib/content/related.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { ChangedStatus } from '../parts/ChangedStatus.tsx'
import { Day } from '../parts/Day.tsx'
import { EventPhase } from '../parts/EventPhase.tsx'
import { EventTime } from '../parts/EventTime.tsx'
import { TitleLink } from '../parts/TitleLink.tsx'
import { Words } from '../parts/Words.tsx'

type Props = {
  documents: Related[]
  language: ContentLanguage
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
          <TitleLink document={document} around={language} className="ds-link" now={now} />{' '}
          <span className="related-when">
            {document._type === 'event' ? (
              <>
                <ChangedStatus card={document} language={language} />
                <EventTime event={document} language={language} />
                {!areOn && <EventPhase event={document} language={language} now={now} />}
              </>
            ) : (
              <Words language={language}>
                <Day
                  at={document.publishedAt}
                  hasClock={false}
                  now={document.kind === 'notice' ? now : undefined}
                  language={language}
                />
              </Words>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
