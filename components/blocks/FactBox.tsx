import type { FactBox as FactBoxBlock } from '#lib/content/blocks/factBox.ts'
import { keyAnchor } from '#lib/text/keyAnchor.ts'
import { InnerText } from './InnerText.tsx'

type Props = {
  value: FactBoxBlock
  /** One below the heading that it stands under. */
  level?: 2 | 3 | 4 | undefined
}

export function FactBox({ value, level = 2 }: Props) {
  const titleId = keyAnchor('fakta', value._key)
  const Heading = `h${level}` as const
  return (
    <section className="box" aria-labelledby={titleId}>
      <Heading id={titleId} className="box-title">
        {value.title}
      </Heading>
      <InnerText blocks={value.content} />
    </section>
  )
}
