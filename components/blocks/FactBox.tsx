import type { FactBox as FactBoxBlock } from '#lib/content/blocks/factBox.ts'
import { keyAnchor } from '#lib/text/keyAnchor.ts'
import { InnerText } from './InnerText.tsx'

export function FactBox({ value }: { value: FactBoxBlock }) {
  const titleId = keyAnchor('fakta', value._key)
  return (
    <section className="box" aria-labelledby={titleId}>
      <h2 id={titleId}>{value.title}</h2>
      <InnerText blocks={value.content} />
    </section>
  )
}
