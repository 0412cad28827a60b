/**
 * Removes what would run from a page: React's and Next's scripts, the preloads for them, and the comments that React
 * uses for hydration. Any `<script>` that remains is data: structured data and speculation rules.
 *
 * React escapes `<` and `>` in text and attributes, so only markup can match; JSON in a remaining script is escaped by
 * the code that writes it.
 */
export function strip(html: string): string {
  const withoutScripts = without(html, '<script', '</script>', (script) => !isData.test(tagOf(script)))
  const withoutPreloads = without(withoutScripts, '<link', '>', (link) => link.includes('as="script"'))
  return without(withoutPreloads, '<!--', '-->', () => true).replace(emptyHidden, '')
}

/** Whether a page hides content until a script shows it: the mark of a Suspense boundary that was not done in time. */
export const needsScripts = (html: string): boolean =>
  html.includes('<!--$?-->') || html.includes('<template id="B:')

const isData = /\btype="(?:application\/ld\+json|speculationrules)"/
const emptyHidden = /<div hidden="">\s*<\/div>/g

const tagOf = (element: string): string => element.slice(0, element.indexOf('>'))

/** Whether the element's name goes on here: `<linking` is another element. */
const isNamed = (html: string, end: number): boolean => /\w/.test(html.charAt(end))

/**
 * Removes the parts of a text between an opening and the next closing for which `goes` is true. Not a regular
 * expression, which would search for the closing again from each of 10,000 openings that have none.
 */
function without(html: string, opening: string, closing: string, goes: (part: string) => boolean): string {
  const kept: string[] = []
  let done = 0
  let start = html.indexOf(opening)
  while (start >= 0) {
    const end = html.indexOf(closing, start + opening.length)
    if (end < 0) break
    const next = end + closing.length
    const isOther = /\w$/.test(opening) && isNamed(html, start + opening.length)
    if (!isOther && goes(html.slice(start, next))) {
      kept.push(html.slice(done, start))
      done = next
    }
    start = html.indexOf(opening, isOther ? start + opening.length : next)
  }
  return kept.join('') + html.slice(done)
}
