import { z } from 'zod'
import { articleKinds, usualKind } from '#lib/content/articleKind.ts'
import { type Block, runningText } from '#lib/content/blocks/index.ts'
import type { TextBlock } from '#lib/content/blocks/text.ts'
import { type ContentLanguage, languageOf, languages } from '#lib/content/language.ts'
import { parseAtBoundary } from '#lib/content/parse.ts'
import { wordCount } from '#lib/text/wordCount.ts'

/** What a text counts as: one of our languages, any other, or none that anyone has chosen. */
export const countedLanguages = ['nn', 'nb', 'en', 'se', 'other', 'unknown'] as const

export type CountedLanguage = (typeof countedLanguages)[number]

/** The kinds of text that are told apart: those of articles, and events. */
export const countedKinds = [...articleKinds, 'event'] as const

export type CountedKind = (typeof countedKinds)[number]

/** One published text: its kind, its own language, and how many words are in which. */
export type CountedText = {
  kind: CountedKind
  language: CountedLanguage
  words: ReadonlyMap<CountedLanguage, number>
}

/** The report tells the languages apart that the law and the interface do; all others are counted together. */
const countedAs = (language: ContentLanguage): CountedLanguage =>
  languages.find((known) => known === language) ?? 'other'

/**
 * What a written tag counts as. «no» is Bokmål, as on the site (lib/content/language.ts); nothing, and what is no tag at
 * all, is unknown: the site marks it as Nynorsk, which a report on Nynorsk must not take for an answer.
 */
export function countedLanguageOf(written: unknown): CountedLanguage {
  const known = languageOf(written)
  if (known !== undefined) return countedAs(known)
  if (typeof written !== 'string') return 'unknown'
  try {
    const { language } = new Intl.Locale(written.trim().replaceAll('_', '-'))
    // In Node 24 the undetermined language («und») is undefined, in ECMA-402 it is its own tag.
    return language === undefined || language === 'und' ? 'unknown' : 'other'
  } catch {
    return 'unknown'
  }
}

const text = z.string().catch('')
const texts = z.array(text).nullish().catch([])

/** A text as `yearQuery` gives it (report.ts), beside its body; whatever is of another form says nothing. */
const said = z.object({
  _type: z.string(),
  kind: z.enum(articleKinds).catch(usualKind),
  language: z.unknown(),
  title: text,
  lead: text,
  caption: text,
  attachments: texts,
  notes: texts,
  programme: texts,
  reasons: texts,
  body: z.unknown(),
})

const wordsOf = (block: TextBlock): string => block.children.map((span) => span.text).join('')

/** What a block says, as its texts; of a picture its caption, of a person and a credit nothing: names are in no language. */
function textsIn(block: Block): readonly (string | undefined)[] {
  switch (block._type) {
    case 'block':
      return [wordsOf(block)]
    case 'figure':
      return [block.image.caption]
    case 'quotation':
      return block.content.map(wordsOf)
    case 'video':
      return [block.title]
    case 'factBox':
    case 'callout':
      return [block.title, ...block.content.map(wordsOf)]
    case 'table':
      return [block.caption, ...block.rows.flatMap(({ cells }) => cells)]
    case 'attachment':
      return [block.file.title]
    case 'contact':
      return []
  }
}

const wordsIn = (parts: readonly (string | undefined)[]): number =>
  parts.reduce((sum, part) => sum + wordCount(part ?? ''), 0)

/** A quotation may be in a language of its own. */
const languageOfBlock = (block: Block): CountedLanguage | undefined =>
  block._type === 'quotation' && block.language !== undefined ? countedAs(block.language) : undefined

/**
 * Counts one text by all that its page says: title, lead, running text with its tables, captions and boxes, programme,
 * attachments, notes of changes, and reasons. Undefined for what is no text.
 */
export function countedText(raw: unknown): CountedText | undefined {
  const parsed = said.safeParse(raw)
  if (!parsed.success) return undefined
  const { _type, kind, title, lead, caption, attachments, notes, programme, reasons, body } = parsed.data
  const language = countedLanguageOf(parsed.data.language)
  const words = new Map<CountedLanguage, number>()
  const add = (of: CountedLanguage, count: number) => {
    if (count > 0) words.set(of, (words.get(of) ?? 0) + count)
  }
  const rest = [attachments, notes, programme, reasons].flatMap((parts) => parts ?? [])
  add(language, wordsIn([title, lead, caption, ...rest]))
  for (const block of parseAtBoundary(runningText, body).value ?? []) {
    add(languageOfBlock(block) ?? language, wordsIn(textsIn(block)))
  }
  return { kind: _type === 'event' ? 'event' : kind, language, words }
}
