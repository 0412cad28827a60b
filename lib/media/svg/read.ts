/** An element of an SVG: its attributes, decoded, and what is in it. */
export type SvgElement = {
  name: string
  attributes: ReadonlyMap<string, string>
  children: (SvgElement | string)[]
}

/** Deeper than any drawing program nests, and far less than what a stack has room for. */
const deepest = 100

/** Some drawings of a whole municipality have 10,000 shapes. */
const mostElements = 50_000

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Thrown inside this module alone, where a text turns out to be no XML of the kind that is read here. */
class Refused extends Error {}

function characterOf(code: number): string {
  if (!(code >= 0x20 || code === 9 || code === 10 || code === 13) || code > 0x10_ffff) throw new Refused()
  return String.fromCodePoint(code).toWellFormed()
}

/** Text without its references. Only those that XML itself has: an entity of the file's own may hold anything. */
const decoded = (text: string): string =>
  text.replaceAll(/&([^;&\s]{0,12};?)/g, (_, written: string) => {
    const name = written.slice(0, -1)
    if (!written.endsWith(';')) throw new Refused()
    if (/^#\d+$/.test(name)) return characterOf(Number(name.slice(1)))
    if (/^#x[\da-f]+$/i.test(name)) return characterOf(Number.parseInt(name.slice(2), 16))
    const character = Object.hasOwn(references, name) ? references[name] : undefined
    if (character === undefined) throw new Refused()
    return character
  })

/** Where a closing mark begins. */
function closing(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  if (at < 0) throw new Refused()
  return at
}

type Tag = { element: SvgElement; isClosed: boolean; end: number }

/** The tag that opens at `start`, and where the text goes on after it. */
function tagAt(text: string, start: number): Tag {
  const name = /[A-Za-z_][\w.:-]*/y
  const space = /\s*/y
  const step = (pattern: RegExp, from: number): string => {
    pattern.lastIndex = from
    return pattern.exec(text)?.[0] ?? ''
  }
  const own = step(name, start + 1)
  if (own === '') throw new Refused()
  const attributes = new Map<string, string>()
  let at = start + 1 + own.length
  for (;;) {
    at += step(space, at).length
    if (text[at] === '>')
      return { element: { name: own, attributes, children: [] }, isClosed: false, end: at + 1 }
    if (text.startsWith('/>', at))
      return { element: { name: own, attributes, children: [] }, isClosed: true, end: at + 2 }
    const attribute = step(name, at)
    at += attribute.length
    at += step(space, at).length
    if (attribute === '' || attributes.has(attribute) || text[at] !== '=') throw new Refused()
    at += 1 + step(space, at + 1).length
    const quote = text[at]
    if (quote !== '"' && quote !== "'") throw new Refused()
    const end = closing(text, quote, at + 1)
    const value = text.slice(at + 1, end)
    if (value.includes('<')) throw new Refused()
    attributes.set(attribute, decoded(value))
    at = end + 1
  }
}

/** Where a text goes on after a declaration, a comment, or a document type without entities; undefined for all else. */
function afterSkipped(text: string, at: number): number | undefined {
  if (text.startsWith('<!--', at)) return closing(text, '-->', at + 4) + 3
  if (text.startsWith('<?', at)) return closing(text, '?>', at + 2) + 2
  if (!text.startsWith('<!DOCTYPE', at)) return undefined
  const end = closing(text, '>', at)
  // What comes in brackets defines entities, which may make a text of a kilobyte into gigabytes.
  if (text.slice(at, end).includes('[')) throw new Refused()
  return end + 1
}

function elementIn(text: string): SvgElement {
  const document: SvgElement = { name: '', attributes: new Map(), children: [] }
  const open = [document]
  let count = 0
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const current = open.at(-1) ?? document
    const found = text.indexOf('<', at)
    const next = found < 0 ? text.length : found
    if (next > at) current.children.push(decoded(text.slice(at, next)))
    if (next === text.length) break
    const after = afterSkipped(text, next)
    if (after !== undefined) at = after
    else if (text.startsWith('<![CDATA[', next)) {
      at = closing(text, ']]>', next) + 3
      current.children.push(text.slice(next + 9, at - 3))
    } else if (text.startsWith('</', next)) {
      at = closing(text, '>', next) + 1
      if (open.length < 2 || open.pop()?.name !== text.slice(next + 2, at - 1).trim()) throw new Refused()
    } else {
      const { element, isClosed, end } = tagAt(text, next)
      current.children.push(element)
      if (!isClosed) open.push(element)
      count += 1
      if (open.length > deepest || count > mostElements) throw new Refused()
      at = end
    }
  }
  const elements = document.children.filter((child) => typeof child !== 'string')
  const isEmpty = document.children.every((child) => typeof child !== 'string' || child.trim() === '')
  const [root] = elements
  if (open.length > 1 || elements.length !== 1 || !isEmpty || root === undefined) throw new Refused()
  return root
}

/**
 * The root element of a well-formed XML document without entities of its own; undefined for any other text. Takes linear
 * time. Comments, processing instructions and document types are left out.
 */
export function readSvg(text: string): SvgElement | undefined {
  try {
    return elementIn(text)
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}
