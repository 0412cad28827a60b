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

/** The fields by which a block of unknown type is one of ours, the most telling first. */
const shapes = [
  ['children', 'block'],
  ['rows', 'table'],
  ['image', 'figure'],
  ['file', 'attachment'],
  ['person', 'contact'],
  ['videoId', 'video'],
  ['provider', 'video'],
  ['tone', 'callout'],
  ['source', 'quotation'],
  ['content', 'factBox'],
] as const

/** The type of a block, or what its fields make of it when the type is none of ours: another program's, or none. */
function typeOf(block: Record<string, unknown>, known: readonly string[]): unknown {
  const { _type } = block
  if (typeof _type === 'string' && known.includes(_type)) return _type
  return shapes.find(
    ([field]) => isRecord(block[field]) || isText(block[field]) || Array.isArray(block[field]),
  )?.[1]
}

const isText = (value: unknown): value is string => typeof value === 'string' && isSeen(value)

/**
 * A block of running text as the nearest of the `known` types: a paragraph in the blockquote style becomes a quotation, a
 * fact box without a title a callout, and a block of any other type what it has the fields of. All else is unchanged.
 */
export function nearestBlock(block: unknown, known: readonly string[]): unknown {
  if (!isRecord(block)) return block
  const { _key, style, listItem, title } = block
  const _type = typeOf(block, known) ?? block._type
  if (_type === 'block' && style === 'blockquote' && !listItem) {
    return { _type: 'quotation', _key, content: [{ ...block, _type, style: 'normal' }] }
  }
  if (_type === 'factBox' && !isText(title)) return { ...block, _type: 'callout', title: undefined }
  return { ...block, _type }
}
