import type { Quotation as QuotationBlock } from '#lib/content/blocks/quotation.ts'
import { withText } from '#lib/content/blocks/text.ts'
import type { ContentLanguage } from '#lib/content/language.ts'
import { langOf } from '../parts/language.ts'
import { Plain } from '../parts/Plain.tsx'
import { InnerText } from './InnerText.tsx'

type Props = { value: QuotationBlock; language: ContentLanguage }

/** Some editors type the dash before the source themselves. */
const writtenDash = /^[-–—]\s*/

/** A quotation, in its own language, with its source. */
export function Quotation({ value, language }: Props) {
  return (
    <figure className="quotation">
      {withText(value.content).length > 0 && (
        <blockquote {...langOf(value.language, language)}>
          <InnerText blocks={value.content} />
        </blockquote>
      )}
      {value.source && (
        <figcaption>
          – <Plain text={value.source.replace(writtenDash, '')} />
        </figcaption>
      )}
    </figure>
  )
}
