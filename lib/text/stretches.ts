/** A part of a line of text; one that is kept together never breaks over two lines. */
export type Stretch = { text: string; isKept: boolean }

/**
 * What no line may break in: sums and figures with their unit, paragraphs of a law, ranges, telephone numbers, clock
 * times, and words with a hyphen after one letter («e-post»). Each is at most some 20 characters: longer ones would be
 * wider than a phone with large text. The spaces stay as they are written, so that copied text is what was written.
 */
const kept =
  /(?<![\p{L}\d+§])(?:\+47 \d{2} \d{2} \d{2} \d{2}|\d{2} \d{2} \d{2} \d{2}|\d{3} \d{2} \d{3}|§{1,2} ?\d{1,3}(?: ?[a-z](?![\p{L}]))?(?:[-–]\d{1,3})?|(?:kl\.|nr\.|s\.|kap\.|art\.|kr|dii\.) \d{1,4}(?:[.:]\d{2})?(?:–\d{1,4}(?:[.:]\d{2})?)?|\d{1,4}(?:[.:]\d{2})?–\d{1,4}(?:[.:]\d{2})?|(?:[–−-])?\d{1,3}(?: \d{3}){1,3}(?:,\d{1,2})?(?: (?:kr|kroner|%|m²))?|(?:[–−-])?\d{1,6}(?:[.,]\d{1,2})? (?:kr|%|‰|km²?|m[²³]?|kg|mill\.|mrd\.|kWh|°C)|\p{L}-\p{L}{1,14})(?![\p{L}\d])/gu

/** One line of text in parts, in order; together they are the text, to the letter. */
export function stretchesOf(line: string): Stretch[] {
  const stretches: Stretch[] = []
  let end = 0
  for (const { 0: text, index } of line.matchAll(kept)) {
    if (index > end) stretches.push({ text: line.slice(end, index), isKept: false })
    stretches.push({ text, isKept: true })
    end = index + text.length
  }
  if (end < line.length) stretches.push({ text: line.slice(end), isKept: false })
  return stretches
}

/** The lines of a text that editors write in a plain field, without empty ones at its beginning and end. */
export const linesOf = (text: string): string[] => text.trim().split(/\r\n|[\n\r\u2028\u2029]/)
