import { addressOf } from '#lib/addresses.ts'
import type { Language } from '#lib/content/language.ts'
import type { Related as RelatedDocument } from '#lib/content/related.ts'
import { dateText } from '#lib/dates/format.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { langOf } from '../text/language.ts'
import { Time } from '../text/Time.tsx'

export function Related({ documents, language }: { documents: RelatedDocument[]; language: Language }) {
  if (documents.length === 0) return null
  return (
    <section className="aside-section" aria-labelledby="les-ogsaa">
      <h2 id="les-ogsaa">{messagesIn(language).related}</h2>
      <ul className="plain-list">
        {documents.map(({ _id, title, slug, publishedAt, language: own }) => (
          <li key={_id}>
            <a className="ds-link" href={addressOf.document(slug)} {...langOf(own, language)}>
              {title}
            </a>{' '}
            <Time at={publishedAt} wholeDay>
              {dateText(publishedAt, language)}
            </Time>
          </li>
        ))}
      </ul>
    </section>
  )
}
