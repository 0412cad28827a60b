import { elements, isAttribute, isInside } from './allowed.ts'
import { type SvgRule, safeDeclarations, safeRules } from './css.ts'
import { readSvg, type SvgElement } from './read.ts'
import { isLight } from './weight.ts'

/** The longest SVG that is read, in characters: a map of a county with each of its islands. */
export const longestSvg = 2_000_000

const svg = 'http://www.w3.org/2000/svg'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const isHref = (name: string): boolean => name === 'href' || name === 'xlink:href'

/** Whether an address leads to a part of the file itself or, of a picture, to pixels that are in it. */
const isOwn = (name: string, address: string): boolean =>
  /^#[^\s"'<>]{1,200}$/.test(address) ||
  (name === 'image' && /^data:image\/(?:png|jpeg|gif|webp);base64,/.test(address))

function attributeText(element: string, name: string, value: string): string {
  if (isHref(name)) return isOwn(element, value) ? ` ${name}="${escaped(value)}"` : ''
  if (name === 'style') {
    const style = safeDeclarations(value)
    return style === '' ? '' : ` style="${escaped(style)}"`
  }
  return isAttribute(name) && isInside(value) ? ` ${name}="${escaped(value)}"` : ''
}

const textIn = ({ children }: SvgElement): string =>
  children.map((child) => (typeof child === 'string' ? child : '')).join('')

const sheetOf = (rules: readonly SvgRule[]): string =>
  rules.map(({ selector, declarations }) => `${selector}{${declarations}}`).join('')

function written(element: SvgElement): string {
  const { name, attributes, children } = element
  if (name === 'style') return `<style>${escaped(sheetOf(safeRules(textIn(element))))}</style>`
  const inside = () =>
    children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('')
  // What stands in a link is still to be seen.
  if (name === 'a') return inside()
  if (!elements.has(name)) return ''
  const own = [...attributes].map(([attribute, value]) => attributeText(name, attribute, value)).join('')
  return `<${name}${own}>${inside()}</${name}>`
}

const rulesIn = (element: SvgElement): SvgRule[] =>
  element.name === 'style'
    ? safeRules(textIn(element))
    : element.children.flatMap((child) => (typeof child === 'string' ? [] : rulesIn(child)))

/**
 * An SVG made of nothing but shapes, text, gradients and pixels of its own: no script, no HTML, no animation, nothing
 * from elsewhere, no entities. It is read and written anew, so that what is not known is not there. Undefined when it
 * is no well-formed SVG, too long, or draws itself without end. Takes linear time.
 */
export function safeSvg(text: string): string | undefined {
  if (text.length > longestSvg) return undefined
  const root = readSvg(text)
  if (root?.name !== 'svg' || (root.attributes.get('xmlns') ?? svg) !== svg) return undefined
  if (!isLight(root, rulesIn(root))) return undefined
  return written(root).replace('<svg', `<svg xmlns="${svg}" xmlns:xlink="http://www.w3.org/1999/xlink"`)
}
