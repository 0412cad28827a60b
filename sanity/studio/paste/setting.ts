import type { List } from './pieces.ts'
import { stylesOf } from './styles.ts'
import { type WordLists, wordListOf } from './wordLists.ts'

/** What an element is set in: the marks of its text, and the paragraph that it is part of. */
export type Setting = {
  isStrong: boolean
  isEmphasized: boolean
  href: string | undefined
  raise: 'super' | 'sub' | undefined
  keepsLines: boolean
  heading: number | undefined
  list: List | undefined
  /** The element that is the item: what follows in it is of the same item. */
  item: Element | undefined
  /** How many lists it is in. */
  depth: number
  isQuoted: boolean
  isInCell: boolean
}

/** What a document begins in. */
export const plain: Setting = {
  isStrong: false,
  isEmphasized: false,
  href: undefined,
  raise: undefined,
  keepsLines: false,
  heading: undefined,
  list: undefined,
  item: undefined,
  depth: 0,
  isQuoted: false,
  isInCell: false,
}

const blockTags = new Set(
  (
    'P DIV SECTION ARTICLE HEADER FOOTER MAIN ASIDE NAV ADDRESS FORM FIELDSET FIGURE FIGCAPTION DETAILS SUMMARY DL DT DD ' +
    'H1 H2 H3 H4 H5 H6 UL OL LI BLOCKQUOTE PRE HR TABLE THEAD TBODY TFOOT TR TD TH CAPTION CENTER BODY'
  ).split(' '),
)

const isBold = (weight: string): boolean => /^(?:bold|bolder|[6-9]00)$/.test(weight)

/** How the text of an inline element is set, from what is around it. */
export function markedBy(element: Element, around: Setting): Setting {
  const { tagName } = element
  const styles = stylesOf(element)
  const weight = styles.get('font-weight')
  const slant = styles.get('font-style')
  const align = styles.get('vertical-align')
  return {
    ...around,
    isStrong: weight === undefined ? around.isStrong || /^(?:B|STRONG)$/.test(tagName) : isBold(weight),
    isEmphasized:
      slant === undefined
        ? around.isEmphasized || /^(?:I|EM|CITE)$/.test(tagName)
        : /^(?:italic|oblique)/.test(slant),
    raise:
      tagName === 'SUP' || align === 'super'
        ? 'super'
        : tagName === 'SUB' || align === 'sub'
          ? 'sub'
          : around.raise,
    keepsLines: around.keepsLines || tagName === 'PRE',
  }
}

const headingOf = (element: Element): number | undefined => {
  const tag = /^H([1-6])$/.exec(element.tagName)?.[1]
  if (tag !== undefined) return Number(tag)
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level') ?? 2) || 2
  const named = /(?:^|\s)Mso(Title|Heading(\d))(?:\s|$)/.exec(element.getAttribute('class') ?? '')
  return named ? Number(named[2] ?? 1) : undefined
}

/** A quotation by its writer; not the earlier message that a mail program or Teams sets in the same way, nor an indent. */
const isQuotation = (element: Element): boolean => {
  const name = element.getAttribute('class') ?? ''
  if (/(?:^|\s)Mso(?:Intense)?Quote/.test(name)) return true
  return (
    element.tagName === 'BLOCKQUOTE' &&
    element.getAttribute('type') !== 'cite' &&
    !/gmail|quote/i.test(name) &&
    !/Reply/.test(element.getAttribute('itemtype') ?? '') &&
    !stylesOf(element).has('border') &&
    !stylesOf(element).has('border-left')
  )
}

/** Whether the text of an element is struck through. */
export const isStruck = (element: Element): boolean =>
  /^(?:S|STRIKE)$/.test(element.tagName) ||
  /line-through/.test(
    stylesOf(element).get('text-decoration') ?? stylesOf(element).get('text-decoration-line') ?? '',
  )

/** Whether an element is a paragraph or holds several, and so ends the one before it. */
export const isBlock = (element: Element): boolean =>
  blockTags.has(element.tagName) || element.getAttribute('role') === 'heading'

/** The level that is told of an item, or how many lists it is in. */
function levelOf(item: Element, depth: number): number {
  const told = Number(item.getAttribute('data-aria-level') ?? item.getAttribute('aria-level'))
  return Number.isInteger(told) && told > 0 ? told : Math.max(1, depth)
}

/** Where a block element is: a heading, an item, a quotation, or as what is around it. Takes the sign of an item away. */
export function blockIn(element: Element, outer: Setting, lists: WordLists): Setting {
  const { tagName } = element
  const isQuoted = outer.isQuoted || isQuotation(element)
  const around = { ...outer, isQuoted, heading: headingOf(element) ?? outer.heading }
  const list = wordListOf(element, lists)
  if (list) return { ...around, list, item: element }
  if (tagName === 'UL' || tagName === 'OL') {
    const depth = around.depth + 1
    return {
      ...around,
      depth,
      list: { kind: tagName === 'UL' ? 'bullet' : 'number', level: depth },
      item: undefined,
    }
  }
  if (tagName !== 'LI') return around
  const kind = around.list?.kind ?? 'bullet'
  return { ...around, list: { kind, level: levelOf(element, around.depth) }, item: element }
}
