import type { ContentLanguage } from '#lib/content/language.ts'
import type { Related as RelatedDocument } from '#lib/content/related.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Words } from '../parts/Words.tsx'
import { RelatedList } from './RelatedList.tsx'

type Props = { documents: RelatedDocument[]; language: ContentLanguage; now: Date }

/** What to read next. */
export function Related({ documents, language, now }: Props) {
  if (documents.length === 0) return null
  return (
    <section className="aside-section" aria-labelledby="les-ogsaa">
      <h2 id="les-ogsaa">
        <Words language={language}>{messagesIn(language).related}</Words>
      </h2>
      <RelatedList documents={documents} language={language} now={now} />
    </section>
  )
}
