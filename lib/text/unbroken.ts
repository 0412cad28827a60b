import type { Block } from '../content/blocks/index.ts'
import { stretchesOf } from './stretches.ts'

/** The mark of a run of text that no line breaks in. */
export const unbrokenMark = 'unbroken'

/** Text blocks, in which sums, paragraphs of a law and the like are runs of their own with a mark; the words are the same. */
export function withUnbroken<T extends Block>(blocks: readonly T[]): T[] {
  return blocks.map((block) => {
    if (block._type !== 'block') return block
    const children = block.children.flatMap((span) => {
      const stretches = stretchesOf(span.text)
      if (!stretches.some(({ isKept }) => isKept)) return [span]
      return stretches.map(({ text, isKept }, index) => ({
        ...span,
        _key: `${span._key}-${index}`,
        text,
        // Innermost: a link around it remains one link.
        marks: isKept ? [...span.marks, unbrokenMark] : span.marks,
      }))
    })
    return { ...block, children }
  })
}
