import { isRecord } from '#lib/json/record.ts'

/** A paragraph of running text: its key, and what it says. */
export type Paragraph = { key: string; text: string; block: object }

const spanText = (span: unknown): string => (isRecord(span) && typeof span.text === 'string' ? span.text : '')

/** The paragraphs of running text as a form has it; other blocks have fields, and so advice, of their own. */
export const paragraphsIn = (value: unknown): Paragraph[] =>
  (Array.isArray(value) ? value : []).flatMap((block: unknown): Paragraph[] =>
    isRecord(block) && typeof block._key === 'string' && Array.isArray(block.children)
      ? [{ key: block._key, text: block.children.map(spanText).join(''), block }]
      : [],
  )

/** All that a document says in running text and in its fields of text, to look for explanations in. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    const paragraphs = paragraphsIn(value)
    const inside = value.filter((one) => !isRecord(one) || !Array.isArray(one.children)).map(textOf)
    return [...paragraphs.map(({ text }) => text), ...inside].join('\n')
  }
  if (!isRecord(value)) return ''
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('_'))
    .map(([, one]) => textOf(one))
    .join('\n')
}
