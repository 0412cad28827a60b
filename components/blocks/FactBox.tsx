import type { FactBox as FactBoxBlock } from '#lib/content/blocks/factBox.ts'
import { keyAnchor } from '#lib/text/keyAnchor.ts'
import { InnerText } from './InnerText.tsx'

type Props = {
  value: FactBoxBlock
  /** One below the heading that it stands under. */
  level?: 2 | 3 | 4 | undefined
}

/**
 * A box with a heading. It is no landmark: minutes have nine boxes «Røysting», and landmarks of one name cannot be told
 * apart.
 */
export function FactBox({ value, level = 2 }: Props) {
  const titleId = keyAnchor('fakta', value._key)
  const Heading = `h${level}` as const
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form
    <div className="box" role="group" aria-labelledby={titleId}>
      <Heading id={titleId} className="box-title">
        {value.title}
      </Heading>
      <InnerText blocks={value.content} />
    </div>
  )
}
