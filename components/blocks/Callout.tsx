import type { Callout as CalloutBlock } from '#lib/content/blocks/callout.ts'
import { InnerText } from './InnerText.tsx'

/** A highlighted note. Its title is not a heading: no section of the text is below it. */
export function Callout({ value }: { value: CalloutBlock }) {
  return (
    <div className="ds-alert callout" data-color={value.tone}>
      {value.title && (
        <p>
          <strong>{value.title}</strong>
        </p>
      )}
      <InnerText blocks={value.content} />
    </div>
  )
}
