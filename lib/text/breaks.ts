/**
 * A text without the spaces before and after its line breaks; those at its ends stay. In steps: a regular expression with
 * spaces on both sides of a break took time with the square of the text.
 */
export const tidyBreaks = (text: string): string => {
  const lines = text.split('\n')
  return lines
    .map((line, at) => {
      const begun = at > 0 ? line.trimStart() : line
      return at < lines.length - 1 ? begun.trimEnd() : begun
    })
    .join('\n')
}
