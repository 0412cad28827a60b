import type { Quotation as QuotationBlock } from '#lib/content/blocks/quotation.ts'
import type { Language } from '#lib/content/language.ts'
import { langOf } from '../parts/language.ts'
import { InnerText } from './InnerText.tsx'

type Props = { value: QuotationBlock; language: Language }

/** Editors who know how a quotation is signed write the dash themselves. */
const writtenDash = /^[-–—]\s*/

/** Somebody else's words, in their own language, with where they are from. */
export function Quotation({ value, language }: Props) {
  return (
    <figure className="quotation">
      <blockquote {...langOf(value.language, language)}>
        <InnerText blocks={value.content} />
      </blockquote>
      {value.source && <figcaption>– {value.source.replace(writtenDash, '')}</figcaption>}
    </figure>
  )
}
