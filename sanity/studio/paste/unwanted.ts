import { isSeen } from '#lib/text/seen.ts'
import type { DroppedKind } from './dropped.ts'
import { pointsIn, stylesOf } from './styles.ts'

/** What holds nothing that anybody has written: dropped without a word. */
const machinery = new Set(
  'STYLE META LINK TITLE HEAD TEMPLATE COL COLGROUP WBR XML NOSCRIPT PARAM SOURCE TRACK'.split(' '),
)

/** What could run, play or be filled in. */
const active = new Set(
  'SCRIPT IFRAME OBJECT EMBED APPLET INPUT SELECT TEXTAREA BUTTON VIDEO AUDIO CANVAS SVG MATH'.split(' '),
)

/** What Word puts beside the text, by the value of `mso-element`. */
const beside: Record<string, DroppedKind> = { 'comment-list': 'comment', comment: 'comment' }

/** A comment's mark in Word's text: «[KN1]», and the spaces around it. */
const isCommentMark = (element: Element): boolean =>
  /(?:^|\s)(?:msocom\w*|MsoCommentReference)(?:\s|$)/.test(element.getAttribute('class') ?? '') ||
  stylesOf(element).get('mso-special-character') === 'comment'

/** Whether an element is on no screen. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  const styles = stylesOf(element)
  return (
    styles.get('display') === 'none' ||
    styles.get('visibility') === 'hidden' ||
    styles.get('mso-hide') === 'all' ||
    pointsIn(styles.get('font-size')) === 0 ||
    (pointsIn(styles.get('max-height')) === 0 && styles.get('overflow') === 'hidden') ||
    Number(styles.get('opacity') ?? 1) === 0
  )
}

const isDeleted = (element: Element): boolean =>
  element.tagName === 'DEL' || element.classList.contains('msoDel')

const isSaying = (element: Element): boolean =>
  isSeen(element.textContent ?? '') || element.querySelector('img') !== null

/**
 * Why an element does not come along: a kind to tell of, or 'silently' for what nobody has written or nobody misses.
 * Undefined when it does come along.
 */
export function unwanted(element: Element): DroppedKind | 'silently' | undefined {
  const tag = element.tagName.toUpperCase()
  if (machinery.has(tag)) return 'silently'
  if (active.has(tag)) return 'active'
  const aside = beside[stylesOf(element).get('mso-element') ?? '']
  if (aside !== undefined) return aside
  if (isCommentMark(element)) return 'silently'
  if (isDeleted(element)) return isSaying(element) ? 'deleted' : 'silently'
  if (tag !== 'IMG' && isHidden(element)) return isSaying(element) ? 'hidden' : 'silently'
  return undefined
}

/** What a picture is, by its attributes: one to see, one that only tells its sender that it was fetched, or a sign. */
export function pictureKind(image: Element): 'picture' | 'tracker' | 'sign' {
  if (/schema\.skype\.com\/Emoji/i.test(image.getAttribute('itemtype') ?? '')) return 'sign'
  const styles = stylesOf(image)
  const sides = ['width', 'height'].map((side) => pointsIn(image.getAttribute(side) ?? styles.get(side)))
  const isTiny = sides.some((side) => side !== undefined && side <= 2)
  return isTiny || isHidden(image) ? 'tracker' : 'picture'
}
