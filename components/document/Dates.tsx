import { isUpdated } from '#lib/content/capabilities/dated.ts'
import type { Document } from '#lib/content/document.ts'
import { dateText } from '#lib/dates/format.ts'
import { messages } from '#lib/messages/index.ts'
import { Time } from '../text/Time.tsx'
import { Changes } from './Changes.tsx'

type Props = { document: Pick<Document, 'publishedAt' | 'lastUpdated' | 'changes'> }

/** When it was published, when it last changed in substance, and how. */
export function Dates({ document }: Props) {
  const { publishedAt, lastUpdated, changes } = document
  return (
    <div className="dates">
      <p>
        {messages.dates.published}:{' '}
        <Time at={publishedAt} wholeDay>
          {dateText(publishedAt)}
        </Time>
      </p>
      {isUpdated(document) && lastUpdated && (
        <p>
          {messages.dates.updated}:{' '}
          <Time at={lastUpdated} wholeDay>
            {dateText(lastUpdated)}
          </Time>
        </p>
      )}
      <Changes changes={changes} publishedAt={publishedAt} />
    </div>
  )
}
