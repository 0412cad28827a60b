import type { Event } from '#lib/content/event.ts'
import { inPage, structuredEvent } from '#lib/events/structuredData.ts'

/** The event as data. It is no script: nothing runs it, and the page's policy lets nothing run. */
export function StructuredEvent({ event, now }: { event: Event; now: Date }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: as text of the element its quotation marks would be escaped
      dangerouslySetInnerHTML={{ __html: inPage(structuredEvent(event, now)) }}
    />
  )
}
