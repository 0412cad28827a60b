import { stretchesOf } from '#lib/search/marks.ts'

/** A text with a search's matches highlighted; without patterns, the text as it is. */
export function Marked({ text, patterns = [] }: { text: string; patterns?: readonly string[] | undefined }) {
  if (patterns.length === 0) return text
  return stretchesOf(text, patterns).map((stretch, index) =>
    stretch.isFound ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a page that is rendered once, with nothing to keep apart but place
      <mark key={index}>{stretch.text}</mark>
    ) : (
      stretch.text
    ),
  )
}
