import type { Block } from '../content/blocks/index.ts'
import { isSaying } from '../content/blocks/text.ts'

/**
 * Running text as it is shown: without empty blocks, and with no h3 before the first h2: headings may not skip a level.
 */
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
