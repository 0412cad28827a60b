import type { Block } from './content/blocks/index.ts'
import type { TextBlock } from './content/blocks/text.ts'

/** Characters that show nothing come along when text is pasted: of no width, or directions alone (Unicode's Cf). */
const somethingToSee = /[^\s\p{Cf}]/u

const isSaying = ({ children }: TextBlock): boolean => children.some(({ text }) => somethingToSee.test(text))

/** Paragraphs that say something: editors press Enter for air, and an empty heading is read out as one. */
export const withText = (blocks: TextBlock[]): TextBlock[] => blocks.filter(isSaying)

/** Running text as it is shown: nothing empty, and no h3 before the first h2, for headings may not skip a level. */
export function readable(blocks: Block[]): Block[] {
  let hasSection = false
  return blocks.flatMap((block): Block[] => {
    if (block._type !== 'block') return [block]
    if (!isSaying(block)) return []
    const style = block.style === 'h3' && !hasSection ? 'h2' : block.style
    hasSection ||= block.style === 'h2'
    return [{ ...block, style }]
  })
}
