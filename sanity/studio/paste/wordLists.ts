import type { List } from './pieces.ts'
import { pointsIn, stylesOf } from './styles.ts'

/** The kinds of the lists of a Word document, by list and level («l0:level1»), from its style sheet. */
export type WordLists = ReadonlyMap<string, List['kind']>

/** Reads which levels of Word's lists are numbered: its style sheet has a rule «@list l0:level1 {…}» for each. */
export function wordListsIn(document: Document): WordLists {
  const lists = new Map<string, List['kind']>()
  for (const sheet of document.querySelectorAll('style')) {
    for (const [, list, rules = ''] of (sheet.textContent ?? '').matchAll(
      /@list\s+(l\d+:level\d+)[^{}]*\{([^}]*)\}/g,
    )) {
      const isBullet = /mso-level-number-format:\s*(?:bullet|image|none)/.test(rules)
      if (list) lists.set(list, isBullet ? 'bullet' : 'number')
    }
  }
  return lists
}

/** «1.», «1.2», «a)», «(iv)», «A.», «§ 3»: what is counted. All else before an item is a bullet. */
const counted = /^\(?(?:§ ?)?(?:\d{1,3}(?:\.\d{1,3}){0,8}|[a-zæøå]{1,2}|[ivxlc]{1,7})(?:[.):]|$)/i

const isCounted = (marker: string): boolean =>
  counted.test(marker) && marker.toLowerCase() !== 'o' && (/\d/.test(marker) || /[.):]/.test(marker))

/** The elements that hold the sign or number of an item. */
const markersOf = (paragraph: Element): Element[] =>
  [...paragraph.querySelectorAll('span')].filter(
    (span) => stylesOf(span).get('mso-list')?.toLowerCase() === 'ignore',
  )

/** The gap after a sign, which Word sets in Times of seven points; older and filtered markup has no other mark of it. */
const gapIn = (paragraph: Element): Element | undefined =>
  [...paragraph.querySelectorAll('span')].find((span) =>
    /^7(?:\.0)?pt\s/.test(stylesOf(span).get('font') ?? ''),
  )

const isBlank = (text: string | null): boolean => (text ?? '').replace(/[\s\u00a0]/g, '') === ''

/** Removes the sign of an item that only the gap after it tells of, and returns it; undefined when it is no sign. */
function takeBefore(gap: Element, paragraph: Element): string | undefined {
  if (!isBlank(gap.textContent)) return undefined
  const before: Node[] = []
  let sign = ''
  const walk = (node: Node): boolean => {
    if (node === gap) return true
    if (node.nodeType === node.TEXT_NODE) {
      before.push(node)
      sign += node.textContent ?? ''
    }
    return [...node.childNodes].some(walk)
  }
  if (!walk(paragraph) || sign.trim().length > 6 || isBlank(sign)) return undefined
  for (const node of [...before, gap]) node.parentNode?.removeChild(node)
  return sign.trim()
}

/** Removes the sign or number of an item from its paragraph, and returns it. */
function takeMarker(paragraph: Element): string | undefined {
  const markers = markersOf(paragraph)
  if (markers.length > 0) {
    const text = markers.map(({ textContent }) => textContent ?? '').join('')
    for (const marker of markers) marker.remove()
    return text.replace(/[\s\u00a0]+/g, ' ').trim()
  }
  const gap = gapIn(paragraph)
  return gap && takeBefore(gap, paragraph)
}

const indented = (paragraph: Element): number => {
  const margin = pointsIn(stylesOf(paragraph).get('margin-left'))
  return margin === undefined ? 1 : Math.max(1, Math.round(margin / 36))
}

/**
 * The place in a list of one of Word's paragraphs, whose sign or number is removed from it; undefined when it is in none.
 * Word has no lists in its markup: an item is a paragraph with `mso-list`, or of a style for lists.
 */
export function wordListOf(paragraph: Element, lists: WordLists): List | undefined {
  const written = stylesOf(paragraph).get('mso-list') ?? ''
  const [, list, level] = /\b(l\d+)\s+level(\d+)/i.exec(written) ?? []
  const [, named, depth] =
    /(?:^|\s)MsoList(Bullet|Number)(\d?)/.exec(paragraph.getAttribute('class') ?? '') ?? []
  const isOfLists = /(?:^|\s)MsoList/.test(paragraph.getAttribute('class') ?? '')
  if (list === undefined && !isOfLists) return undefined
  const marker = takeMarker(paragraph)
  if (list === undefined && named === undefined && marker === undefined) return undefined
  const kind = kindOf(marker, lists.get(`${list}:level${level}`), named)
  return { kind, level: Number(level ?? (depth || undefined) ?? indented(paragraph)) }
}

function kindOf(marker: string | undefined, kind: List['kind'] | undefined, named: string | undefined) {
  if (marker) return isCounted(marker) ? 'number' : 'bullet'
  return kind ?? (named === 'Number' ? 'number' : 'bullet')
}
