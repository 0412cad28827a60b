import { isUpdated } from '#lib/content/capabilities/dated.ts'
import type { Document } from '#lib/content/document.ts'
import { dateText } from '#lib/dates/format.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Time } from '../parts/Time.tsx'
import { Changes } from './Changes.tsx'

type Props = { document: Pick<Document, 'language' | 'publishedAt' | 'lastUpdated' | 'changes'> }

/** When it was published, when it last changed materially, and how. */
export function Dates({ document }: Props) {
  const { language, publishedAt, lastUpdated, changes } = document
  const words = messagesIn(language).dates
  return (
    <div className="dates">
      <p>
        {words.published}:{' '}
        <Time at={publishedAt} wholeDay>
          {dateText(publishedAt, language)}
        </Time>
      </p>
      {isUpdated(document) && lastUpdated && (
        <p>
          {words.updated}:{' '}
          <Time at={lastUpdated} wholeDay>
            {dateText(lastUpdated, language)}
          </Time>
        </p>
      )}
      <Changes changes={changes} publishedAt={publishedAt} language={language} />
    </div>
  )
}
