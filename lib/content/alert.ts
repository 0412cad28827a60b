import { z } from 'zod'
import { hrefAsTyped, safeHref } from '../addresses/links.ts'
import { isRecord } from '../json/record.ts'
import { cleaned, onOneLine } from '../text/cleaned.ts'
import { isSeen } from '../text/seen.ts'
import { instant, leaveOut, nearest, record, text } from './parse.ts'

/** From the least to the gravest. */
export const alertLevels = ['info', 'warning', 'emergency'] as const

export type AlertLevel = (typeof alertLevels)[number]

/** What an editor may write, in characters. What was stored past Studio may be longer. */
export const longestAlertTitle = 80

/** What is shown of a title and of a paragraph, in characters: an alert is before everything else on every page. */
const shown = { title: 300, text: 2_000 }

/** The text on one line, and no longer than this: cut where a word ends, which is reported. */
function within(longest: number, written: string): string {
  const line = onOneLine(cleaned(written))
  if (line.length <= longest) return line
  leaveOut(`is longer than ${longest} characters, and is cut`)
  const cut = line.slice(0, longest).toWellFormed()
  const end = cut.lastIndexOf(' ')
  return `${cut.slice(0, end > longest / 2 ? end : undefined)} …`
}

/** The words of rich text, as an import may have stored a paragraph; undefined when there are none. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return undefined
  const blocks = value.map((block: unknown) => (isRecord(block) ? block.children : undefined))
  const lines = blocks.map((children) =>
    Array.isArray(children)
      ? children.map((span: unknown) => (isRecord(span) ? String(span.text ?? '') : '')).join('')
      : '',
  )
  return lines.join(' ')
}

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined

/** One paragraph; empty when it has none, since the title alone is worth its place. */
const paragraph = nearest<string, string>((value) => {
  const words = wordsOf(value)
  if (words === undefined && !isAbsent(value)) leaveOut('is no text')
  return words !== undefined && isSeen(words) ? within(shown.text, words) : ''
})

/** A place that a link on every page can lead to; a place on the page itself is none. */
const link = nearest<string, string | undefined>((value) => {
  if (isAbsent(value) || value === '') return undefined
  const typed = typeof value === 'string' ? value.trim() : ''
  const href = safeHref(typed)?.startsWith('/') ? typed : hrefAsTyped(typed)
  if (href === undefined) leaveOut('is no address for a link')
  return href
})

/** A level that is none of ours says at least that the message is important. */
const level = nearest<AlertLevel, AlertLevel>((value) => {
  const word = typeof value === 'string' ? value.trim().toLowerCase() : ''
  const known = alertLevels.find((one) => one === word)
  if (known === undefined) leaveOut('is no level of ours')
  return known ?? 'warning'
})

const end = z.string().nullish()

/**
 * A message on every page, from `from` up to, but not including, `to` (ISO 8601 with offset); without `to`, until it is
 * withdrawn. One whose end cannot be read is unusable as a whole: it might stay for ever.
 */
export const alert = record({
  _id: text,
  title: text.transform((written) => within(shown.title, written)),
  text: paragraph,
  link,
  level,
  from: instant,
  to: nearest<z.input<typeof end>, unknown>((value) => value),
}).transform(({ to, ...rest }, context) => {
  if (isAbsent(to) || to === '') return { ...rest, to: undefined }
  const read = instant.safeParse(to)
  if (read.success) return { ...rest, to: read.data }
  context.issues.push({ code: 'custom', message: 'to: Is no point in time', input: undefined })
  return z.NEVER
})

export type Alert = z.output<typeof alert>
