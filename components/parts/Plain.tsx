import { Fragment } from 'react'
import { linesOf } from '#lib/text/stretches.ts'
import { Unbroken } from './Unbroken.tsx'

/**
 * The text of a plain field, as its editor wrote it: with its line breaks, also where there are no styles, and with
 * sums and the like unbroken. Every field of several lines is shown by this.
 */
export function Plain({ text }: { text: string }) {
  return linesOf(text).map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the page is rendered once, and only the place tells them apart
    <Fragment key={index}>
      {index > 0 && <br />}
      <Unbroken line={line} />
    </Fragment>
  ))
}
