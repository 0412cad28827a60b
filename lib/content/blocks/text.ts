import { z } from 'zod'
import { key, lenientList, nearest, record, text } from '../parse.ts'
import { slug } from '../slug.ts'
import { markNamed, spansOf } from './nearestText.ts'

const textStyles = ['normal', 'h2', 'h3'] as const
const listKinds = ['bullet', 'number'] as const

type TextStyle = (typeof textStyles)[number]
type ListKind = (typeof listKinds)[number]

/** The title of the page is its h1, and running text has two levels below it. */
const nearestStyles: Record<string, TextStyle> = {
  h1: 'h2',
  h2: 'h2',
  h3: 'h3',
  h4: 'h3',
  h5: 'h3',
  h6: 'h3',
}

const style = nearest<TextStyle, TextStyle>((written) =>
  typeof written === 'string' && Object.hasOwn(nearestStyles, written)
    ? (nearestStyles[written] ?? 'normal')
    : 'normal',
)

/** A list of a kind that is not ours, such as one to tick off, is a list all the same. */
const listItem = nearest<ListKind, ListKind | undefined>((written) => {
  if (typeof written !== 'string' || written === '') return undefined
  return written === 'number' ? 'number' : 'bullet'
})

/** Deeper than anyone can follow. */
const deepest = 9

const level = nearest<number, number | undefined>((written) => {
  const number = typeof written === 'string' ? Number(written) : written
  if (typeof number !== 'number' || Number.isNaN(number)) return undefined
  return Math.min(Math.max(Math.floor(number), 1), deepest)
})

const span = record({
  _type: z.literal('span'),
  _key: key,
  text: z.string(),
  marks: nearest<string[], string[]>((written) =>
    Array.isArray(written) ? written.filter((mark) => typeof mark === 'string') : [],
  ),
})

const link = record({ _type: z.literal('link'), _key: key, href: text })

const internalLink = record({
  _type: z.literal('internalLink'),
  _key: key,
  target: record({ _type: z.enum(['article', 'event', 'topic']), slug }),
})

const markDefinition = z.discriminatedUnion('_type', [link, internalLink])

const spans = lenientList('children', span)

/**
 * A paragraph, heading or list item. What is written in a style, list or mark that is not ours is shown in the nearest,
 * or plain; so is a mark whose definition is missing.
 */
export const textBlock = record({
  _type: z.literal('block'),
  _key: key,
  style,
  listItem,
  level,
  children: nearest<z.input<typeof spans>, z.output<typeof spans>>((written) =>
    spans.parse(spansOf(written)),
  ),
  markDefs: lenientList('markDefs', markDefinition),
}).transform((block) => {
  const defined = new Set(block.markDefs.map(({ _key }) => _key))
  const children = block.children.map((child) => ({
    ...child,
    marks: child.marks.flatMap((mark) => (defined.has(mark) ? mark : (markNamed(mark) ?? []))),
  }))
  return { ...block, children }
})

export type TextBlock = z.output<typeof textBlock>

/** Characters that show nothing come along when text is pasted: of no width, or directions alone (Unicode's Cf). */
const somethingToSee = /[^\s\p{Cf}]/u

/** Whether a paragraph says something. */
export const isSaying = ({ children }: TextBlock): boolean =>
  children.some(({ text }) => somethingToSee.test(text))

/** Paragraphs that say something: editors press Enter for air, and an empty heading is read out as one. */
export const withText = (blocks: TextBlock[]): TextBlock[] => blocks.filter(isSaying)

/** Text inside another block: paragraphs and lists only. */
export const innerText = lenientList('content', textBlock)
