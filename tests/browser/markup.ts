import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** The HTML standard and WCAG as html-validate's presets have them. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {},
  }),
)

/** What is wrong with a page's HTML: each fault with its rule and line. */
export async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} at ${line}:${column}: ${message}`),
  )
}

/** The levels of a page's headings, in their order. */
export const headingsIn = (html: string): number[] =>
  [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))

/** Whether the headings are one h1 and nothing that skips a level. */
export const areInOrder = (levels: readonly number[]): boolean =>
  levels.filter((level) => level === 1).length === 1 &&
  levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)

/** The addresses on this site that a page leads to, without what is within a page; entities are read as characters. */
export const leadsTo = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*?\bhref="(\/[^"#]*)/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))
