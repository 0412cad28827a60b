import { addressOf } from '#lib/addresses/addresses.ts'
import { shortTitleOf } from '#lib/content/capabilities/titled.ts'
import type { Document } from '#lib/content/document.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Breadcrumb } from '../frame/Breadcrumb.tsx'

/** Framside / Aktuelt / the document's short title. */
export function DocumentBreadcrumb({ document }: { document: Document }) {
  const words = messagesIn(document.language).breadcrumb
  return (
    <Breadcrumb
      language={document.language}
      own={document.language}
      crumbs={[
        { title: words.frontPage, href: addressOf.front },
        { title: words.news, href: addressOf.list(1) },
        { title: shortTitleOf(document) },
      ]}
    />
  )
}
