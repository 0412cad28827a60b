import type { Block } from '../content/blocks/index.ts'
import { keyAnchor } from './keyAnchor.ts'

/** No other id on a page begins like this, so that a heading «Vedlegg» is not taken for the section of that name. */
const prefix = 'del-'

/** In characters; longer addresses are cut off by programs that make links of them. */
const longestAnchor = 60

/** Letters that Unicode does not take apart into a base letter and a mark. */
const bare: Record<string, string> = {
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
}

/** A text as part of an id: its letters and digits, in whatever script, with dashes between them. */
function anchorOf(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[æøđŋŧßðþł]/g, (letter) => bare[letter] ?? letter)
    .normalize('NFC')
  const words = plain.split(/[^\p{L}\p{M}\p{N}]/u).filter(Boolean)
  return [...words.join('-')].slice(0, longestAnchor).join('').replace(/-$/, '')
}

type Section = { key: string; level: 2 | 3; text: string; id: string }

/**
 * The headings of running text, each with an id: made from its own text, so that a link to it survives edits of all
 * else. Of several with one text, those after the first have their block's key too, which no edit changes.
 */
export function headingsOf(blocks: readonly Block[]): Section[] {
  const taken = new Set<string>()
  return blocks.flatMap((block): Section[] => {
    if (block._type !== 'block' || block.listItem !== undefined) return []
    if (block.style !== 'h2' && block.style !== 'h3') return []
    const text = block.children
      .map((child) => child.text)
      .join('')
      .trim()
    const own = prefix + (anchorOf(text) || 'avsnitt')
    // A dot is in no anchor of a text, so that it cannot be that of another heading.
    const id = taken.has(own) ? keyAnchor(`${own}.`, block._key) : own
    taken.add(own)
    return [{ key: block._key, level: block.style === 'h2' ? 2 : 3, text, id }]
  })
}

/** In characters: some three windows of a phone. A shorter text is faster to look through than its contents. */
const longText = 2_500
/** With fewer there is little to choose from. */
const fewest = 3
/** With more, the sub-headings would make a list that is itself too long. */
const mostWithSubheadings = 24

const lengthOf = (block: Block): number => {
  if (block._type === 'block') return block.children.reduce((sum, { text }) => sum + text.length, 0)
  if (block._type === 'table') return block.rows.flatMap(({ cells }) => cells).join('').length
  return 'content' in block ? block.content.reduce((sum, inner) => sum + lengthOf(inner), 0) : 0
}

export type Entry = { id: string; text: string; below: Entry[] }

/** The contents of a long text, by its headings; empty for a text that is short, or has few of them. */
export function contentsOf(blocks: readonly Block[]): Entry[] {
  const headings = headingsOf(blocks)
  if (headings.length < fewest) return []
  if (blocks.reduce((sum, block) => sum + lengthOf(block), 0) < longText) return []
  const isWhole = headings.length <= mostWithSubheadings
  const entries: Entry[] = []
  for (const { level, id, text } of headings) {
    const above = entries.at(-1)
    if (level === 2 || above === undefined) entries.push({ id, text, below: [] })
    else if (isWhole) above.below.push({ id, text, below: [] })
  }
  return entries
}

/** The level of a heading below each block that is not a heading itself, by its key: one below what it stands under. */
export function levelsBelow(blocks: readonly Block[]): ReadonlyMap<string, 2 | 3 | 4> {
  let level: 2 | 3 | 4 = 2
  const levels = new Map<string, 2 | 3 | 4>()
  for (const block of blocks) {
    if (block._type === 'block' && block.style === 'h2') level = 3
    else if (block._type === 'block' && block.style === 'h3') level = 4
    levels.set(block._key, level)
  }
  return levels
}
