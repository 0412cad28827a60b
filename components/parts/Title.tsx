import type { CSSProperties } from 'react'
import type { Edit } from '#lib/preview/edit.ts'
import { titleSize } from '#lib/text/titleSize.ts'

type Props = { title: string; edit?: Edit | undefined }

/** The title of a page that editors write, in a size in which its words fit the narrowest phone. */
export function Title({ title, edit }: Props) {
  const { isSmall, em } = titleSize(title)
  return (
    <h1
      className={isSmall ? 'title-small' : undefined}
      style={em === undefined ? undefined : ({ '--em': em } as CSSProperties)} // React's type knows no variables
      {...edit?.('title')}
    >
      {title}
    </h1>
  )
}
