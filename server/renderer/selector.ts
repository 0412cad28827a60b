/**
 * What a page must have for a selector to meet anything on it: every one of `all`, and for each of `any` one of its
 * ways. Classes are written `.name`, elements by their names alone, attributes for data as `[data-name]` and
 * `[data-name=value]`.
 */
export type Need = { all: string[]; any: Need[][] }

/** Where the string or bracket that opens at an index ends: the index after its last character. */
export function endOf(text: string, at: number): number {
  const opening = text[at]
  if (opening === '"' || opening === "'") {
    for (let index = at + 1; index < text.length; index++) {
      if (text[index] === '\\') index += 1
      else if (text[index] === opening) return index + 1
    }
    return text.length
  }
  const closing = opening === '(' ? ')' : opening === '[' ? ']' : undefined
  if (closing === undefined) return at + 1
  let index = at + 1
  while (index < text.length && text[index] !== closing) index = endOf(text, index)
  return index + 1
}

/** The selectors of a list, at its outermost commas. */
export function selectorsIn(list: string): string[] {
  const selectors: string[] = []
  let from = 0
  for (let index = 0; index < list.length; index = endOf(list, index)) {
    if (list[index] !== ',') continue
    selectors.push(list.slice(from, index))
    from = index + 1
  }
  return [...selectors, list.slice(from)]
}

/** A name, or a pseudo-class or -element, or a character that opens something or stands for itself. */
const part = /([.#]|::?)?((?:[\w\u0080-\uffff-]|\\.)+)|./sy

/** An attribute that nothing but the page itself sets. */
const data = /^\[\s*(data-[\w-]+|dir|lang)\s*(?:=\s*(?:"([^"\\]*)"|'([^'\\]*)'|([\w-]+))\s*)?\]$/

function dataNeed(attribute: string): string[] {
  const [, name, ...values] = data.exec(attribute) ?? []
  const value = values.find((each) => each !== undefined)
  if (name === undefined) return []
  return [value === undefined ? `[${name}]` : `[${name}=${value}]`]
}

/** The pseudo-classes that meet what one of their selectors meets; others may meet what has nothing of them. */
const oneOf: readonly string[] = ['is', 'where']

/**
 * What a selector needs. Conditions that are not understood here (ids, `:not()`, `:has()`, escaped names, attributes of
 * other kinds) are left out: it may need more, and never less.
 */
export function needOf(selector: string): Need {
  const need: Need = { all: [], any: [] }
  let index = 0
  while (index < selector.length) {
    part.lastIndex = index
    const [whole = '', prefix = '', name = ''] = part.exec(selector) ?? []
    const next = index + Math.max(whole.length, 1)
    const isKnown = name !== '' && !name.includes('\\')
    if (isKnown && prefix === '.') need.all.push(`.${name}`)
    else if (isKnown && prefix === '') need.all.push(name.toLowerCase())
    const opens = name === '' ? index : next
    if (!'(["\''.includes(selector[opens] ?? ' ')) {
      index = next
      continue
    }
    index = endOf(selector, opens)
    need.all.push(...dataNeed(selector.slice(opens, index)))
    if (prefix === ':' && oneOf.includes(name))
      need.any.push(selectorsIn(selector.slice(opens + 1, index - 1)).map(needOf))
  }
  return need
}

/** Whether a page that has these names may have something that the need is of. */
export const isMet = ({ all, any }: Need, names: ReadonlySet<string>): boolean =>
  all.every((name) => names.has(name)) && any.every((ways) => ways.some((way) => isMet(way, names)))
