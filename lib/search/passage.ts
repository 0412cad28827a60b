import { stretchesOf } from './marks.ts'

/** In characters, without the ellipses: a sentence or so. */
const longestPassage = 160

/** So much of it may come before what was found, and more where the text ends soon after. */
const mostBefore = 60

/** The end of a sentence, and whatever stands before the next. */
const sentenceEnd = /[.!?…]['"»”)]*\s+/g

/**
 * The part of a running text that shows where a search found it: about 160 characters around the longest word that fits,
 * whole words, with an ellipsis where more follows. Undefined where nothing fits.
 */
export function passageOf(text: string, patterns: readonly string[]): string | undefined {
  const plain = text.replace(/\s+/g, ' ').trim()
  const found = longestFound(plain, patterns)
  if (found === undefined) return undefined
  if (plain.length <= longestPassage) return plain
  const start = startBefore(plain, found.start)
  const end = endAfter(plain, found.end, start + longestPassage)
  return `${start > 0 ? '… ' : ''}${plain.slice(start, end)}${end < plain.length ? ' …' : ''}`
}

/** Where the first of the longest words that fit begins and ends: a search for «i båthamna» is about the harbour. */
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

/** The beginning of the sentence where that is near, and else of a word. */
function startBefore(text: string, found: number): number {
  const earliest = Math.min(found - mostBefore, text.length - longestPassage)
  if (earliest <= 0) return 0
  const sentences = [...text.slice(earliest, found).matchAll(sentenceEnd)]
  const [sentence] = sentences
  if (sentence !== undefined) return earliest + sentence.index + sentence[0].length
  const space = text.indexOf(' ', earliest - 1)
  return space < 0 || space >= found ? found : space + 1
}

/** The end of the last word that has room; of what was found, when that alone has not. */
function endAfter(text: string, found: number, latest: number): number {
  if (latest >= text.length) return text.length
  return Math.max(found, text.lastIndexOf(' ', latest))
}
