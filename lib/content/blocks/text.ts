import { z } from 'zod'
import { choice, lenientList, optional, text } from '../border.ts'

export const textStyles = ['normal', 'h2', 'h3'] as const
export const listKinds = ['bullet', 'number'] as const

const span = z.object({
  _type: z.literal('span'),
  _key: text,
  text: z.string(),
  marks: z
    .array(z.string())
    .nullish()
    .transform((marks) => marks ?? []),
})

const link = z.object({ _type: z.literal('link'), _key: text, href: text })

const internalLink = z.object({
  _type: z.literal('internalLink'),
  _key: text,
  target: z.object({ _type: z.enum(['article', 'event', 'topic']), slug: text }),
})

const markDefinition = z.discriminatedUnion('_type', [link, internalLink])

/** A paragraph, heading or list item. A mark whose definition is missing is shown as plain text. */
export const textBlock = z.object({
  _type: z.literal('block'),
  _key: text,
  style: choice(textStyles, 'normal'),
  listItem: optional(z.enum(listKinds)),
  level: optional(z.number().int().positive()),
  children: lenientList('children', span),
  markDefs: lenientList('markDefs', markDefinition),
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
