/**
 * A page without anything to run: React's and Next's scripts, the preloads for them, and the comments by which React
 * would find its way in the HTML. What remains of `<script>` is data: structured data and speculation rules.
 *
 * React escapes `<` and `>` in text and attributes, so what is looked for is markup alone; JSON within a script that
 * stays is escaped by whoever writes it.
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

/** The name of an element goes on with one of these: `<linking` is another. */
const isNamed = (html: string, end: number): boolean => /\w/.test(html.charAt(end))

/**
 * A text without what stands between an opening and the closing that is next to it, where it goes. Not by a pattern,
 * which looks for the closing anew from each of 10,000 openings that have none.
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
