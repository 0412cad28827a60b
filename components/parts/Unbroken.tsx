import { Fragment } from 'react'
import { stretchesOf } from '#lib/text/stretches.ts'

/** One line of text, in which sums, paragraphs of a law, telephone numbers and the like do not break. */
export function Unbroken({ line }: { line: string }) {
  const stretches = stretchesOf(line)
  if (!stretches.some(({ isKept }) => isKept)) return line
  return stretches.map(({ text, isKept }, index) =>
    isKept ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the page is rendered once, and only the place tells them apart
      <span key={index} className="unbroken">
        {text}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={index}>{text}</Fragment>
    ),
  )
}
