import { isRecord } from '../../json/record.ts'
import { isSeen } from '../../text/seen.ts'

/** Maps what other schemas and programs write in Portable Text to the nearest equivalent in ours. */

/** Nested lists are flattened this deep. */
const nested = 4

/** The children of a block as spans: bare text, and text in another kind of object, becomes a span too. */
export const spansOf = (children: unknown): unknown =>
  children === null || children === undefined
    ? children
    : [children].flat(nested).map((child) => {
        if (typeof child === 'string') return { _type: 'span', text: child }
        return isRecord(child) && typeof child.text === 'string' ? { ...child, _type: 'span' } : child
      })

const marks: Record<string, 'strong' | 'em'> = {
  strong: 'strong',
  b: 'strong',
  bold: 'strong',
  em: 'em',
  i: 'em',
  italic: 'em',
}

/** The mark that pages show for one of this name; undefined for marks that are shown plain, such as underlining. */
export const markNamed = (name: string): 'strong' | 'em' | undefined =>
  Object.hasOwn(marks, name) ? marks[name] : undefined

/**
 * A block of running text as the nearest block that we have: a paragraph in the blockquote style becomes a quotation, a
 * fact box without a title a callout, and anything with children but no type a text block. All else is unchanged.
 */
export function nearestBlock(block: unknown): unknown {
  if (!isRecord(block)) return block
  const { _type = Array.isArray(block.children) ? 'block' : undefined, _key, style, listItem, title } = block
  if (_type === 'block' && style === 'blockquote' && !listItem) {
    return { _type: 'quotation', _key, content: [{ ...block, _type, style: 'normal' }] }
  }
  const isTitled = typeof title === 'string' && isSeen(title)
  if (_type === 'factBox' && !isTitled) return { ...block, _type: 'callout', title: undefined }
  return { ...block, _type }
}
