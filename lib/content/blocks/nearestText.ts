import { isRecord } from '../../json/record.ts'
import { isSeen } from '../../text/seen.ts'

/** What other schemas and programs write in Portable Text, and the nearest that ours has. */

/** Lists in lists are taken apart this far. */
const nested = 4

/** The children of a block as spans: text that stands there without one, or in something else, is text all the same. */
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

/** The mark that pages show for one of this name; undefined for what is shown plain, as what is underlined. */
export const markNamed = (name: string): 'strong' | 'em' | undefined =>
  Object.hasOwn(marks, name) ? marks[name] : undefined

/**
 * A block of running text as the nearest that there is: a paragraph in the style of a quotation is a quotation, a fact
 * box without a title a callout, and what has children and no type is text. All else is as it was.
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
