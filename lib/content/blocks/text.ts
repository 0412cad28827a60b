import { z } from 'zod'
import { isRecord } from '../../json/record.ts'
import { plainLines } from '../../text/cleaned.ts'
import { key, lenientList, nearest, record, text } from '../parse.ts'
import { slug } from '../slug.ts'
import { markNamed, spansOf } from './nearestText.ts'

const textStyles = ['normal', 'h2', 'h3'] as const
const listKinds = ['bullet', 'number'] as const

type TextStyle = (typeof textStyles)[number]
type ListKind = (typeof listKinds)[number]

/** The page's title is its h1, and running text has two heading levels below it. */
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

/** A list of an unknown kind, such as a checklist, is still a list. */
const listItem = nearest<ListKind, ListKind | undefined>((written) => {
  if (typeof written !== 'string' || written === '') return undefined
  return written === 'number' ? 'number' : 'bullet'
})

/** The deepest list level; deeper than any reader can follow. */
const deepest = 9

const level = nearest<number, number | undefined>((written) => {
  const number = typeof written === 'string' ? Number(written) : written
  if (typeof number !== 'number' || Number.isNaN(number)) return undefined
  return Math.min(Math.max(Math.floor(number), 1), deepest)
})

const span = record({
  _type: z.literal('span'),
  _key: key,
  text: z.string().transform(plainLines),
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

const spans = lenientList(span)

/**
 * A paragraph, heading or list item. Text in a style, list or mark that we do not have is shown in the nearest one, or
 * plain; so is a mark whose definition is missing.
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
  markDefs: lenientList(markDefinition),
}).transform((block) => {
  const defined = new Set(block.markDefs.map(({ _key }) => _key))
  const children = block.children.map((child) => ({
    ...child,
    marks: child.marks.flatMap((mark) => (defined.has(mark) ? mark : (markNamed(mark) ?? []))),
  }))
  return { ...block, children }
})

export type TextBlock = z.output<typeof textBlock>

/** Pasted text may include invisible characters: zero-width ones, or direction marks (Unicode's Cf). */
const somethingToSee = /[^\s\p{Cf}]/u

/** Whether a paragraph has visible text. */
export const isSaying = ({ children }: TextBlock): boolean =>
  children.some(({ text }) => somethingToSee.test(text))

/** Paragraphs with visible text: editors press Enter to add space, and screen readers announce an empty heading. */
export const withText = (blocks: TextBlock[]): TextBlock[] => blocks.filter(isSaying)

/** Text inside another block: paragraphs and lists only. */
export const innerText = lenientList(
  nearest<z.input<typeof textBlock>, unknown>((written) =>
    isRecord(written) && Array.isArray(written.children) ? { ...written, _type: 'block' } : written,
  ).pipe(textBlock),
)
