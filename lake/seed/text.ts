import type { ImageValue } from './values.ts'

type Keyed = { _type: string; _key: string } & Record<string, unknown>

/** A block without its key yet: keys are made from a block's kind and position, so they are readable and stable. */
export type Part = { name: string; build: (key: string) => Keyed }

type Mark =
  | { text: string; mark: 'strong' | 'em' }
  | { text: string; href: string }
  | { text: string; to: string }
type Inline = string | Mark

export const strong = (text: string): Mark => ({ text, mark: 'strong' })
export const em = (text: string): Mark => ({ text, mark: 'em' })

/** A link to an address: https, mailto, or `#…` within the page. */
export const link = (text: string, href: string): Mark => ({ text, href })

/** A link to another document of the seed, by its id. */
export const to = (text: string, id: string): Mark => ({ text, to: id })

function textBlock(key: string, style: string, inlines: Inline[], list?: 'bullet' | 'number'): Keyed {
  const markDefs: Keyed[] = []
  const children = inlines.map((inline, index) => {
    const marks: string[] = []
    if (typeof inline !== 'string') {
      const _key = `${key}-link-${index + 1}`
      if ('mark' in inline) marks.push(inline.mark)
      else if ('href' in inline) markDefs.push({ _type: 'link', _key, href: inline.href })
      else markDefs.push({ _type: 'internalLink', _key, reference: { _type: 'reference', _ref: inline.to } })
      if (!('mark' in inline)) marks.push(_key)
    }
    const text = typeof inline === 'string' ? inline : inline.text
    return { _type: 'span', _key: `${key}-span-${index + 1}`, text, marks }
  })
  const block = { _type: 'block', _key: key, style, children, markDefs }
  return list ? { ...block, listItem: list, level: 1 } : block
}

const text =
  (name: string, style: string, list?: 'bullet' | 'number') =>
  (...inlines: Inline[]): Part => ({ name, build: (key) => textBlock(key, style, inlines, list) })

export const p = text('p', 'normal')
export const h2 = text('h2', 'h2')
export const h3 = text('h3', 'h3')

const items = (list: 'bullet' | 'number', entries: (Inline | Inline[])[]): Part[] =>
  entries.map((entry) => text(list, 'normal', list)(...(Array.isArray(entry) ? entry : [entry])))

export const bullets = (...entries: (Inline | Inline[])[]): Part[] => items('bullet', entries)
export const numbers = (...entries: (Inline | Inline[])[]): Part[] => items('number', entries)

/** Gives each part its key: its name and its number among the parts of that name, after `prefix` when nested. */
export function body(parts: (Part | Part[])[], prefix = ''): Keyed[] {
  const seen = new Map<string, number>()
  return parts.flat().map(({ name, build }) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return build(`${prefix}${name}-${count}`)
  })
}

const nested = (name: string, fields: Record<string, unknown>, content: (Part | Part[])[]): Part => ({
  name,
  build: (key) => ({ _type: name, _key: key, ...fields, content: body(content, `${key}-`) }),
})

const plain = (name: string, fields: Record<string, unknown>): Part => ({
  name,
  build: (key) => ({ _type: name, _key: key, ...fields }),
})

export const quotation = (
  fields: { source?: string; language?: string },
  ...content: (Part | Part[])[]
): Part => nested('quotation', fields, content)

export const factBox = (title: string, ...content: (Part | Part[])[]): Part =>
  nested('factBox', { title }, content)

export const callout = (
  fields: { tone: 'info' | 'success' | 'warning'; title?: string },
  ...content: (Part | Part[])[]
): Part => nested('callout', fields, content)

export const figure = (image: ImageValue): Part => plain('figure', { image })
export const attachment = (file: object): Part => plain('attachment', { file })
export const contact = (personId: string): Part =>
  plain('contact', { person: { _type: 'reference', _ref: personId } })
export const video = (fields: { title: string; provider: 'link'; url: string }): Part =>
  plain('video', fields)

/** A table whose first row is a header; with `headerColumn`, each row's first cell is a header too. */
export const table = (caption: string, rows: string[][], headerColumn = true): Part => ({
  name: 'table',
  build: (key) => ({
    _type: 'table',
    _key: key,
    caption,
    headerRow: true,
    headerColumn,
    rows: rows.map((cells, index) => ({ _type: 'tableRow', _key: `${key}-row-${index + 1}`, cells })),
  }),
})
