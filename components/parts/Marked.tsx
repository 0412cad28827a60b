import { stretchesOf } from '#lib/search/marks.ts'

/** A text with a search's matches highlighted; without patterns, the text as it is. */
export function Marked({ text, patterns = [] }: { text: string; patterns?: readonly string[] | undefined }) {
  if (patterns.length === 0) return text
  return stretchesOf(text, patterns).map((stretch, index) =>
    stretch.isFound ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the page is rendered once, and only the place tells them apart
      <mark key={index}>{stretch.text}</mark>
    ) : (
      stretch.text
    ),
  )
}
