/**
 * A page without anything to run: React's and Next's scripts, the preloads for them, and the comments by which React
 * would find its way in the HTML. What remains of `<script>` is data: structured data and speculation rules.
 *
 * React escapes `<` and `>` in text and attributes, so the patterns meet markup alone; JSON within a script that stays is
 * escaped by whoever writes it.
 */
export function strip(html: string): string {
  return html
    .replace(script, (whole: string, attributes: string) => (isData.test(attributes) ? whole : ''))
    .replace(scriptPreload, '')
    .replace(comment, '')
    .replace(emptyHidden, '')
}

/** Whether a page hides content until a script shows it: the mark of a Suspense boundary that was not done in time. */
export const needsScripts = (html: string): boolean =>
  html.includes('<!--$?-->') || html.includes('<template id="B:')

const script = /<script\b([^>]*)>[\s\S]*?<\/script>/g
const isData = /\btype="(?:application\/ld\+json|speculationrules)"/
const scriptPreload = /<link\b(?=[^>]*\bas="script")[^>]*>/g
const comment = /<!--[\s\S]*?-->/g
const emptyHidden = /<div hidden="">\s*<\/div>/g
