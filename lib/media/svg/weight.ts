import { idsIn } from './allowed.ts'
import type { SvgRule } from './css.ts'
import type { SvgElement } from './read.ts'

const isElement = (child: SvgElement | string): child is SvgElement => typeof child !== 'string'

/** The ids that an element refers to itself: by an address, an attribute, or a rule for one of its classes. */
function referencesOf({ attributes }: SvgElement, ofClass: ReadonlyMap<string, string[]>): string[] {
  const href = attributes.get('href') ?? attributes.get('xlink:href')
  const classes = attributes.get('class')?.split(/\s/) ?? []
  return [
    ...(href?.startsWith('#') ? [href.slice(1)] : []),
    ...[...attributes.values()].flatMap(idsIn),
    ...classes.flatMap((name) => ofClass.get(name) ?? []),
  ]
}

function classesIn(rules: readonly SvgRule[]): Map<string, string[]> {
  const ofClass = new Map<string, string[]>()
  for (const { selector, declarations } of rules) {
    const ids = idsIn(declarations)
    if (ids.length === 0) continue
    for (const [, name = ''] of selector.matchAll(/\.([\w-]{1,200})/g)) {
      const known = ofClass.get(name)
      if (known === undefined) ofClass.set(name, [...ids])
      else known.push(...ids)
    }
  }
  return ofClass
}

/** Far more than a logo draws, and what a phone draws in the blink of an eye. */
const heaviest = 100_000

/**
 * Whether an SVG draws a reasonable number of shapes once its parts are drawn in each place that refers to them. Parts
 * that refer to parts ten times each make ten million of seven lines; parts that refer to each other never end.
 */
export function isLight(root: SvgElement, rules: readonly SvgRule[]): boolean {
  const ofClass = classesIn(rules)
  const named = new Map<string, SvgElement>()
  const collect = (element: SvgElement): void => {
    const id = element.attributes.get('id')
    if (id !== undefined && !named.has(id)) named.set(id, element)
    for (const child of element.children.filter(isElement)) collect(child)
  }
  collect(root)
  const weights = new Map<SvgElement, number>()
  const weightOf = (element: SvgElement, depth: number): number => {
    const known = weights.get(element)
    if (known !== undefined) return known
    if (depth > 1_000) return Number.POSITIVE_INFINITY
    weights.set(element, Number.POSITIVE_INFINITY) // what is met again before it is done refers to itself
    const parts = [
      ...element.children.filter(isElement),
      ...referencesOf(element, ofClass).flatMap((id) => named.get(id) ?? []),
    ]
    let weight = 1
    for (const part of parts) {
      weight += weightOf(part, depth + 1)
      // It need not be known how much too heavy it is.
      if (weight > heaviest) return Number.POSITIVE_INFINITY
    }
    weights.set(element, weight)
    return weight
  }
  return weightOf(root, 0) <= heaviest
}
