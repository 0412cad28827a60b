import type { Quotation as QuotationBlock } from '#lib/content/blocks/quotation.ts'
import { messages } from '#lib/messages/index.ts'
import { InnerText } from './InnerText.tsx'

/** Somebody else's words, in their own language, with where they are from. */
export function Quotation({ value }: { value: QuotationBlock }) {
  return (
    <figure className="quotation">
      <blockquote lang={value.language}>
        <InnerText blocks={value.content} />
      </blockquote>
      {value.source && (
        <figcaption>
          {messages.quotation.source} {value.source}
        </figcaption>
      )}
    </figure>
  )
}
