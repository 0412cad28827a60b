import { isUpdated } from '#lib/content/capabilities/dated.ts'
import type { Document } from '#lib/content/document.ts'
import { clockTold } from '#lib/dates/clockTold.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Day } from '../parts/Day.tsx'
import { Words } from '../parts/Words.tsx'
import { Changes } from './Changes.tsx'

/** When it was published, when it last changed materially, and how. */
export function Dates({ document, now }: { document: Document; now: Instant }) {
  const { language, publishedAt, lastUpdated, changes } = document
  const words = messagesIn(language).dates
  const updated = isUpdated(document) ? lastUpdated : undefined
  const instants = [publishedAt, ...(updated ? [updated] : []), ...changes.flatMap(({ at }) => at ?? [])]
  const hasClock = clockTold(instants, document._type === 'article' && document.kind === 'notice')
  return (
    <div className="dates">
      <p>
        <Words language={language}>
          {words.published}:{' '}
          <Day at={publishedAt} hasClock={hasClock(publishedAt)} now={now} language={language} />
        </Words>
      </p>
      {updated && (
        <p>
          <Words language={language}>
            {words.updated}: <Day at={updated} hasClock={hasClock(updated)} now={now} language={language} />
          </Words>
        </p>
      )}
      <Changes
        changes={changes}
        publishedAt={publishedAt}
        language={language}
        hasClock={hasClock}
        now={now}
      />
    </div>
  )
}
