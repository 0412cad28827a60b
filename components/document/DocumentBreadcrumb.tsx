import { addressOf } from '#lib/addresses.ts'
import { shortTitleOf } from '#lib/content/capabilities/titled.ts'
import type { Document } from '#lib/content/document.ts'
import { messages } from '#lib/messages/index.ts'
import { Breadcrumb } from '../frame/Breadcrumb.tsx'
import { langOf } from '../text/language.ts'

/** Framside / Aktuelt / the document's short title. */
export function DocumentBreadcrumb({ document }: { document: Document }) {
  return (
    <Breadcrumb
      crumbs={[
        { title: messages.nav.frontPage, href: addressOf.front },
        { title: messages.nav.news, href: addressOf.list(1) },
        { title: shortTitleOf(document), ...langOf(document.language) },
      ]}
    />
  )
}
