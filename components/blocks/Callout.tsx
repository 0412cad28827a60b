import type { Callout as CalloutBlock } from '#lib/content/blocks/callout.ts'
import { InnerText } from './InnerText.tsx'

/** Something to be noticed. Its title is no heading: it has no section of the text below it. */
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
