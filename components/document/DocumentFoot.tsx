import type { Document } from '#lib/content/document.ts'
import { Attachments } from './Attachments.tsx'
import { Contacts } from './Contacts.tsx'
import { Related } from './Related.tsx'

/** What follows the text of articles and events alike. */
export function DocumentFoot({ document, now }: { document: Document; now: Date }) {
  return (
    <div className="document-foot">
      <Attachments files={document.attachments} language={document.language} />
      <Contacts people={document.contacts} language={document.language} />
      <Related documents={document.related} language={document.language} now={now} />
    </div>
  )
}
