import type { Engine } from './engine.ts'
import type { Said } from './styleSheets.ts'

/**
 * In the page: what of the sheets the engine does not know. `CSS.supports` takes all that has `var()` in it, so values
 * are asked for with what stands in its place. (WebKit 2.50 takes `text-decoration: underline var(--x)`, and drops it.)
 */
function unknown({ declarations, selectors, conditions, properties }: Said): string[] {
  /** Undefined when something in it is set nowhere: then it counts in no engine. */
  const filled = (value: string, depth = 0): string | undefined => {
    const at = value.indexOf('var(')
    if (at < 0 || depth > 50) return value
    let end = at + 4
    for (let open = 1; open > 0 && end < value.length; end++)
      open += value[end] === '(' ? 1 : value[end] === ')' ? -1 : 0
    const [name = '', fallback] = value.slice(at + 4, end - 1).split(/,(.*)/s)
    const instead = properties[name.trim()] ?? fallback
    return instead === undefined
      ? undefined
      : filled(`${value.slice(0, at)}${instead.trim()}${value.slice(end)}`, depth + 1)
  }
  const isKnown = (declaration: string) => {
    const [name = '', written = ''] = declaration.split(/: (.*)/s)
    const value = filled(written)?.trim()
    return !value || CSS.supports(name, value)
  }
  // The build adds other spellings of a property: one that is known is enough.
  const bare = (declaration: string) => declaration.replace(/^-(?:webkit|moz)-(?:column-)?/, '')
  const inSomeSpelling = new Set(declarations.filter(isKnown).map(bare))
  const isSelector = (selector: string) => {
    try {
      document.querySelector(selector)
      return true
    } catch {
      return false
    }
  }
  return [
    ...new Set(declarations.map(bare).filter((each) => !inSomeSpelling.has(each))),
    ...selectors.filter((each) => !isSelector(each)),
    ...conditions.filter((each) => matchMedia(each).media === 'not all').map((each) => `@media ${each}`),
  ].sort()
}

/** What of style sheets the engine does not know: declarations, selectors and conditions. */
export const unknownIn = (page: Pick<Engine, 'evaluate'>, said: Said): Promise<string[]> =>
  page.evaluate(unknown, said)

/** What of our sheets and Designsystemet's an engine does not know though Chromium does, and what readers lose by it. */
export const doneWithout: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Firefox: {
    'interpolate-size: allow-keywords': 'nothing: what is folded opens at once',
    'text-size-adjust: 100%':
      'nothing: it is for phones that enlarge text by themselves, and is said with prefixes too',
    'text-wrap: pretty': 'the last line of a lead may be one word',
    'break-after: avoid-page': 'nothing: `avoid` is said first',
  },
  WebKit: {
    '.ds-input:is(select):open': 'nothing: no page for readers has a list to choose from',
    'field-sizing: content': 'nothing: no page for readers has a field of several lines',
    'forced-color-adjust: none': 'nothing: it knows no forced colours',
    'hyphenate-limit-chars: 12 5 5': 'nothing: its own properties say so too',
    'interpolate-size: allow-keywords': 'nothing: what is folded opens at once',
    'text-size-adjust: 100%': 'nothing: it is for phones, which know it with a prefix',
  },
}
