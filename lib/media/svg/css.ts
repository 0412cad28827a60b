import { isInside, properties } from './allowed.ts'

/** The declarations of a `style` that are allowed, as they were written. */
export const safeDeclarations = (written: string): string =>
  written
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => {
      const colon = declaration.indexOf(':')
      const name = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase()
      return properties.has(name) && isInside(declaration) && !/[<>{}@]/.test(declaration)
    })
    .join(';')

const isClass = (selector: string): boolean => /^\.[\w-]{1,200}$/.test(selector.trim())

/**
 * The declarations of a rule. Those that refer to a part of the file are kept for plain classes alone, as drawing
 * programs write them: how often a part is then drawn is counted by its classes (weight.ts).
 */
const declarationsOf = (selector: string, written: string): string =>
  safeDeclarations(written)
    .split(';')
    .filter((declaration) => !/url\(/i.test(declaration) || selector.split(',').every(isClass))
    .join(';')

/** A rule of a style sheet: what it is about, and its declarations. */
export type SvgRule = { selector: string; declarations: string }

const withoutComments = (css: string): string => {
  const kept: string[] = []
  let at = 0
  for (;;) {
    const start = css.indexOf('/*', at)
    if (start < 0) return kept.join('') + css.slice(at)
    kept.push(css.slice(at, start))
    const end = css.indexOf('*/', start + 2)
    if (end < 0) return kept.join('')
    at = end + 2
  }
}

/** Where a block ends that has been opened just before `from`. */
function endOfBlock(css: string, from: number): number {
  let depth = 1
  for (let at = from; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1
    if (css[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  return css.length
}

/**
 * The plain rules of a style sheet, with the declarations that are allowed. Rules that begin with `@` are left out:
 * they load fonts and other sheets, or say what a picture is not asked.
 */
export function safeRules(written: string): SvgRule[] {
  const css = withoutComments(written)
  const rules: SvgRule[] = []
  const mark = /[{;]/g
  let at = 0
  for (let found = mark.exec(css); found !== null; found = mark.exec(css)) {
    const isBlock = found[0] === '{'
    const end = isBlock ? endOfBlock(css, found.index + 1) : found.index
    const selector = css.slice(at, found.index).trim()
    const declarations = isBlock ? declarationsOf(selector, css.slice(found.index + 1, end)) : ''
    if (/^[\w\s.,#*:()-]{1,2000}$/.test(selector) && declarations !== '')
      rules.push({ selector, declarations })
    at = end + 1
    mark.lastIndex = at
  }
  return rules
}
