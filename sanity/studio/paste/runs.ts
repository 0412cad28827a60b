import { tidyBreaks } from '#lib/text/breaks.ts'
import { plainLines } from '#lib/text/cleaned.ts'
import { isSeen } from '#lib/text/seen.ts'
import type { Run } from './pieces.ts'

/** Characters that nobody types: what breaks or joins words unseen, and what replaces a picture. */
const unseen = /[\u00ad\u200b\u2060\ufeff\ufffc]/g

/**
 * A space that does not break is meant beside a figure or a section sign; elsewhere Word has padded with it. At the ends of
 * a text, what is beside it tells.
 */
const meantSpace = /(?<=[\d§])\u00a0(?=\S)|(?<=\S)\u00a0(?=\d)|^\u00a0(?=\S|$)|(?<=\S)\u00a0$/g

/** Letters that a PDF file has as one sign, and nobody types so. */
const ligature = /[\ufb00-\ufb06]/g

/** Stands for a space that is meant while the others are made plain. */
const kept = '\u0001'

/** Text of a node as it is shown: runs of white space are one space, unless it keeps its lines. */
export function shown(text: string, keepsLines: boolean): string {
  const bare = plainLines(text)
    .replace(unseen, '')
    .replace(ligature, (sign) => sign.normalize('NFKC'))
    .replace(meantSpace, kept)
    .replaceAll('\u00a0', ' ')
  const spaced = keepsLines ? bare.replace(/[ \t]+/g, ' ') : bare.replace(/[ \t\n]+/g, ' ')
  return spaced.replaceAll(kept, '\u00a0')
}

const superscript = new Map([...'0123456789+-'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'][at] ?? sign]))
const subscript = new Map([...'0123456789+-'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋'][at] ?? sign]))

/** A raised or lowered figure in the characters that there are for it («m²», «CO₂»); any other text is unchanged. */
export function raised(text: string, way: 'super' | 'sub'): string {
  const signs = [...text.trim()]
  const to = way === 'super' ? superscript : subscript
  return signs.length > 0 && signs.every((sign) => to.has(sign))
    ? signs.map((sign) => to.get(sign)).join('')
    : text
}

const isSame = (one: Run, other: Run): boolean =>
  one.isStrong === other.isStrong && one.isEmphasized === other.isEmphasized && one.href === other.href

/** A run in three: the white space before its text, the text, and the white space after it. */
function parted({ text, ...set }: Run): { before: string; core: Run | undefined; after: string } {
  const core = text.trim()
  if (core === '') return { before: text, core: undefined, after: '' }
  const start = text.indexOf(core)
  return {
    before: text.slice(0, start),
    core: { text: core, ...set },
    after: text.slice(start + core.length),
  }
}

const isPlain = ({ isStrong, isEmphasized, href }: Run): boolean =>
  !isStrong && !isEmphasized && href === undefined

/** White space between two texts: line breaks without spaces around them, one space where there are several. */
function squeezed(space: string, left: string, right: string): string {
  if (space.includes('\n')) return space.replace(/[^\n]/g, '')
  const isMeant = space === '\u00a0' && (/[\d§]$/.test(left) || /^\d/.test(right))
  return isMeant ? space : space && ' '
}

/**
 * The runs without white space at the ends and twice in a row; those that are set alike are one. White space between two
 * that are set differently is set in no way: a bold space is not worth a mark, and a link does not end in one.
 */
function tidied(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  let space = ''
  for (const { before, core, after } of runs.map(parted)) {
    space += before
    if (core === undefined) continue
    const last = joined.at(-1)
    const between = squeezed(space, last?.text ?? '', core.text)
    if (last === undefined) joined.push(core)
    else if (isSame(last, core)) last.text += between + core.text
    else if (between === '' || isPlain(core)) joined.push({ ...core, text: between + core.text })
    else if (isPlain(last)) {
      last.text += between
      joined.push(core)
    } else joined.push({ text: between }, core)
    space = after
  }
  return joined.map((run) => ({ ...run, text: tidyBreaks(run.text) }))
}

/** The paragraphs in runs: two line breaks in a row end one. Those that show nothing are left out. */
export function paragraphsIn(runs: readonly Run[]): Run[][] {
  const paragraphs: Run[][] = [[]]
  for (const run of tidied(runs)) {
    for (const [index, text] of run.text.split(/\n\s*\n\s*/).entries()) {
      if (index > 0) paragraphs.push([])
      paragraphs.at(-1)?.push({ ...run, text })
    }
  }
  return paragraphs.map(tidied).filter((each) => each.some(({ text }) => isSeen(text)))
}
