import { onOneLine } from '#lib/text/cleaned.ts'

/** A speaker as written: a name, and what stands after it in parentheses. */
export type Written = { name: string; role?: string; organisation?: string }

const isLower = (text: string): boolean => /^\p{Ll}/u.test(text)

/** Splits at commas, semicolons and line breaks that stand outside parentheses. */
export function partsOf(text: string, separators = /[,;\n]/): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of text) {
    if (sign === '(') depth++
    if (sign === ')') depth = Math.max(0, depth - 1)
    if (depth === 0 && separators.test(sign)) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts.map(onOneLine)
}

/** What is said of a speaker beside the name: a role is written with a small letter in Norwegian, an organisation is a name. */
function about(details: readonly string[]): Omit<Written, 'name'> {
  const role = details.filter(isLower).join(', ')
  const organisation = details.filter((detail) => detail !== '' && !isLower(detail)).join(', ')
  return { ...(role && { role }), ...(organisation && { organisation }) }
}

/** One speaker: «Kari Nordmann», «Kari Nordmann (UiB)» or «Kari Nordmann (rektor, UiB)»; undefined for no name. */
function speakerIn(text: string, more: readonly string[] = []): Written | undefined {
  const [, before = '', inside = ''] = /^([^(]*)\(([^()]*)\)$/.exec(onOneLine(text)) ?? []
  const name = onOneLine(before || text)
  if (name === '') return undefined
  return { name, ...about([...(before ? partsOf(inside) : []), ...more]) }
}

/** A speaker as one would type it. */
export function speakerText({ name, role, organisation }: Written): string {
  const details = [role, organisation].filter(Boolean).join(', ')
  return details === '' ? name : `${name} (${details})`
}

/** The speakers of a text with commas between them, as typed in a field. */
export const speakersIn = (text: string): Written[] => partsOf(text).flatMap((part) => speakerIn(part) ?? [])

/** Both of «Kari Nordmann og Ola Hansen», but none of «Nærings- og fiskeridepartementet». */
const and = /(?<=\p{L}) (?:og|and|&) (?=\p{Lu})/u
const isFullName = (text: string): boolean => /^\p{Lu}\S* .*\p{Lu}/u.test(text)

function splitAnd(text: string): string[] {
  const parts = text.split(and)
  return parts.length > 1 && parts.every(isFullName) ? parts : [text]
}

/**
 * The speakers of a cell, several perhaps: one to a line, or with semicolons, commas, slashes or «og» between them. A part
 * with a small letter is the role of the one before it; with lines or semicolons between speakers, all that follows a comma
 * is about the speaker before it.
 */
export function speakersInCell(text: string): Written[] {
  const lines = partsOf(text, /[;\n]/).filter(Boolean)
  return lines.flatMap((line) => {
    const [first = '', ...rest] = partsOf(line.replaceAll(' / ', ', '), /,/).filter(Boolean)
    if (lines.length > 1 && rest.length > 0) return speakerIn(first, rest) ?? []
    const each: { text: string; more: string[] }[] = []
    for (const part of [first, ...rest].flatMap(splitAnd)) {
      const last = each.at(-1)
      if (last !== undefined && isLower(part)) last.more.push(part)
      else each.push({ text: part, more: [] })
    }
    return each.flatMap(({ text: one, more }) => speakerIn(one, more) ?? [])
  })
}
