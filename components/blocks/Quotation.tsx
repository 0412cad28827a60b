import type { Quotation as QuotationBlock } from '#lib/content/blocks/quotation.ts'
import type { Language } from '#lib/content/language.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { langOf } from '../text/language.ts'
import { InnerText } from './InnerText.tsx'

type Props = { value: QuotationBlock; language: Language }

/** Somebody else's words, in their own language, with where they are from. */
export function Quotation({ value, language }: Props) {
  return (
    <figure className="quotation">
      <blockquote {...langOf(value.language, language)}>
        <InnerText blocks={value.content} />
      </blockquote>
      {value.source && (
        <figcaption>
          {messagesIn(language).quotation.source} {value.source}
        </figcaption>
      )}
    </figure>
  )
}
