import { onOneLine } from '../text/cleaned.ts'
import { stretchesOf } from './marks.ts'

/** In characters, without the ellipses: about a sentence. */
const longestPassage = 160

/** In characters: how much of it may precede what was found, and more if the text ends soon after. */
const mostBefore = 60

/** The end of a sentence, and whatever comes before the next. */
const sentenceEnd = /[.!?…]['"»”)]*\s+/g

/**
 * The passage of running text that shows what a search found: about 160 characters around the longest matching word,
 * cut at whole words, with an ellipsis wherever text is left out. Undefined when nothing matches.
 */
export function passageOf(text: string, patterns: readonly string[]): string | undefined {
  const plain = onOneLine(text)
  const found = longestFound(plain, patterns)
  if (found === undefined) return undefined
  if (plain.length <= longestPassage) return plain
  const start = startBefore(plain, found.start)
  const end = endAfter(plain, found.end, start + longestPassage)
  return `${start > 0 ? '… ' : ''}${plain.slice(start, end)}${end < plain.length ? ' …' : ''}`
}

/** The position of the first of the longest matching words: a search for «i båthamna» is about the harbour. */
function longestFound(text: string, patterns: readonly string[]) {
  let longest: { start: number; end: number } | undefined
  let start = 0
  for (const stretch of stretchesOf(text, patterns)) {
    const end = start + stretch.text.length
    if (stretch.isFound && (longest === undefined || end - start > longest.end - longest.start)) {
      longest = { start, end }
    }
    start = end
  }
  return longest
}

/** The beginning of the sentence if that is near, otherwise of a word. */
function startBefore(text: string, found: number): number {
  const earliest = Math.min(found - mostBefore, text.length - longestPassage)
  if (earliest <= 0) return 0
  const sentences = [...text.slice(earliest, found).matchAll(sentenceEnd)]
  const [sentence] = sentences
  if (sentence !== undefined) return earliest + sentence.index + sentence[0].length
  const space = text.indexOf(' ', earliest - 1)
  return space < 0 || space >= found ? found : space + 1
}

/** The end of the last word that fits, or of what was found if that alone does not fit. */
function endAfter(text: string, found: number, latest: number): number {
  if (latest >= text.length) return text.length
  return Math.max(found, text.lastIndexOf(' ', latest))
}
