import { endOf, isMet, type Need, needOf, selectorsIn } from './selector.ts'

/** One declaration, or rules within a rule: the custom property that it sets, if it is that, and those that it uses. */
type Declaration = { text: string; sets: string | undefined; uses: readonly string[] }

/** A part of a style sheet: a rule of elements, rules under a condition or in a layer, or what is always kept. */
export type Part =
  | { kind: 'rule'; head: string; needs: Need[]; declarations: Declaration[] }
  | { kind: 'group'; head: string; parts: Part[] }
  | { kind: 'kept'; text: string }

/** The at-rules that hold rules of elements. */
const holdsRules = /^@(?:layer|media|container|supports)\b/

const comment = /\/\*.*?\*\//sy

function pastComment(css: string, at: number): number | undefined {
  comment.lastIndex = at
  return comment.test(css) ? comment.lastIndex : undefined
}

/** Where the block that opens at an index ends: the index after its `}`. */
function endOfBlock(css: string, at: number): number {
  let depth = 0
  for (let index = at; index < css.length; ) {
    if (css[index] === '{') depth += 1
    if (css[index] === '}') depth -= 1
    if (depth === 0) return index + 1
    index = pastComment(css, index) ?? endOf(css, index)
  }
  return css.length
}

/** The custom properties that a text uses. */
export const usesIn = (text: string): string[] =>
  [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name)

/** What stands between the semicolons of a block; rules within it stay with what is before them. */
function declarationsIn(block: string): Declaration[] {
  const declarations: Declaration[] = []
  const add = (text: string) => {
    if (text !== '') declarations.push({ text, sets: /^(--[\w-]+)\s*:/.exec(text)?.[1], uses: usesIn(text) })
  }
  let from = 0
  for (let index = 0; index < block.length; index = pastComment(block, index) ?? endOf(block, index)) {
    if (block[index] === '{') break
    if (block[index] !== ';') continue
    add(block.slice(from, index).trim())
    from = index + 1
  }
  add(block.slice(from).trim())
  return declarations
}

function partOf(head: string, block: string): Part {
  if (holdsRules.test(head)) return { kind: 'group', head, parts: readSheet(block) }
  if (head.startsWith('@')) return { kind: 'kept', text: `${head}{${block}}` }
  return { kind: 'rule', head, needs: selectorsIn(head).map(needOf), declarations: declarationsIn(block) }
}

/** Reads a style sheet, so that `usedBy` can choose from it. What it does not know, it keeps as it is. */
export function readSheet(css: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (let index = 0; index < css.length; ) {
    const character = css[index]
    const past = pastComment(css, index)
    if (past !== undefined) {
      if (css.slice(from, index).trim() === '') from = past
      index = past
    } else if (character === ';') {
      index += 1
      parts.push({ kind: 'kept', text: css.slice(from, index).trim() })
      from = index
    } else if (character === '{') {
      const end = endOfBlock(css, index)
      parts.push(partOf(css.slice(from, index).trim(), css.slice(index + 1, end - 1)))
      index = end
      from = end
    } else index = endOf(css, index)
  }
  return parts
}

/** The parts that concern a page with these names. */
const metBy = (names: ReadonlySet<string>, parts: readonly Part[]): Part[] =>
  parts.flatMap((part): Part[] => {
    if (part.kind === 'group') return [{ ...part, parts: metBy(names, part.parts) }]
    return part.kind === 'kept' || part.needs.some((need) => isMet(need, names)) ? [part] : []
  })

const declarationsOf = (parts: readonly Part[]): Declaration[] =>
  parts.flatMap((part): Declaration[] => {
    if (part.kind === 'group') return declarationsOf(part.parts)
    if (part.kind === 'rule') return part.declarations
    return [{ text: part.text, sets: undefined, uses: usesIn(part.text) }]
  })

/** The custom properties that count: those that are used, but for those that are used by such as do not count alone. */
function propertiesIn(parts: readonly Part[], usedElsewhere: readonly string[]): Set<string> {
  const live = new Set(usedElsewhere)
  const setters = new Map<string, string[]>()
  const use = (name: string): void => {
    if (live.has(name)) return
    live.add(name)
    for (const used of setters.get(name) ?? []) use(used)
  }
  const all = declarationsOf(parts)
  for (const { sets, uses } of all)
    if (sets !== undefined) setters.set(sets, [...(setters.get(sets) ?? []), ...uses])
  for (const name of usedElsewhere) for (const used of setters.get(name) ?? []) use(used)
  for (const { sets, uses } of all) if (sets === undefined) uses.forEach(use)
  return live
}

const textOf = (parts: readonly Part[], live: ReadonlySet<string>): string =>
  parts
    .map((part) => {
      if (part.kind === 'kept') return part.text
      if (part.kind === 'group') {
        const within = textOf(part.parts, live)
        // A layer without rules still has its place among the layers.
        return within === '' && !part.head.startsWith('@layer') ? '' : `${part.head}{${within}}`
      }
      const own = part.declarations.filter(({ sets }) => sets === undefined || live.has(sets))
      return own.length === 0 ? '' : `${part.head}{${own.map(({ text }) => text).join(';')}}`
    })
    .join('')

/**
 * What of a style sheet may apply on a page that has these names (as in `Need`) and uses these custom properties in
 * attributes. No script gives a page others later.
 */
export function usedBy(names: ReadonlySet<string>, uses: readonly string[], parts: readonly Part[]): string {
  const met = metBy(names, parts)
  return textOf(met, propertiesIn(met, uses))
}
