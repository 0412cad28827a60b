import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { log } from '#lib/log.ts'
import { styleSource } from '../http/policy.ts'
import { type Part, readSheet, usedBy, usesIn } from './sheet.ts'

/** A page with its styles in it, and the sources of `style-src` by which a policy allows these and no others (CSP 3). */
export type Styled = { html: string; sources: string[] }

const link = /<link\b[^<>]*>/g
const isSheet = (tag: string): boolean => tag.includes(' rel="stylesheet"')
const address = /\bhref="\/_next\/static\/([\w./-]+\.css)(?:\?[^"]*)?"/

const framed = /\ssrcdoc="([^"]*)"/gi

const written: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&amp;': '&',
}

/** The text of an attribute as React writes it. */
const textOf = (attribute: string): string =>
  attribute.replace(/&(?:lt|gt|quot|#x27|amp);/g, (entity) => written[entity] ?? entity)

/** The texts of the `<style>` elements of a document. */
function stylesOf(html: string): string[] {
  const [, ...begun] = html.split('<style')
  return begun.map((part) => part.slice(part.indexOf('>') + 1).split('</style>', 1)[0] ?? '')
}

/** The sources of the styles in a page, and in the documents that it holds in frames: these are under its policy too. */
function sourcesIn(html: string): string[] {
  const documents = [html, ...[...html.matchAll(framed)].map(([, attribute = '']) => textOf(attribute))]
  return [...new Set(documents.flatMap(stylesOf))].map(styleSource)
}

/** The names of a page's elements, classes and attributes for data, as selectors need them (`Need`). */
function namesIn(html: string): Set<string> {
  const names = new Set<string>()
  for (const [, name = ''] of html.matchAll(/<([a-z][\w-]*)/gi)) names.add(name.toLowerCase())
  for (const [, classes = ''] of html.matchAll(/\sclass="([^"]*)"/g))
    for (const name of classes.split(/\s+/)) names.add(`.${name}`)
  for (const [, name = '', value = ''] of html.matchAll(/\s(data-[\w-]+|dir|lang)="([^"]*)"/g)) {
    names.add(`[${name}]`)
    names.add(`[${name}=${textOf(value)}]`)
  }
  return names
}

/**
 * Puts into a page, in place of the links to its style sheets, what they say of what is on it: some 6 kB compressed
 * instead of a request of 13 that the page and its first picture wait for (docs/decisions/0014).
 */
export function stylesIn(build: string): (html: string) => Promise<Styled> {
  const sheets = new Map<string, Promise<Part[] | undefined>>()

  async function read(file: string): Promise<Part[]> {
    const css = await readFile(join(build, 'static', file), 'utf8')
    if (css.includes('</')) throw new Error(`${file} cannot stand in a page: «</» would end it there`)
    return readSheet(css)
  }

  /** A sheet, read once; undefined when it cannot be put into a page, which then keeps its link. */
  const sheetAt = (file: string): Promise<Part[] | undefined> => {
    const sheet =
      sheets.get(file) ??
      read(file).catch((error: unknown) => {
        log.error({ file, err: error }, 'a style sheet cannot be put into pages; they link to it')
        return undefined
      })
    sheets.set(file, sheet)
    return sheet
  }

  return async (html) => {
    const [names, uses] = [namesIn(html), usesIn(html)]
    const texts = new Map<string, string>()
    for (const [found] of html.matchAll(link)) {
      const [, file] = isSheet(found) ? (address.exec(found) ?? []) : []
      const sheet = file === undefined ? undefined : await sheetAt(file)
      if (sheet !== undefined) texts.set(found, `<style>${usedBy(names, uses, sheet)}</style>`)
    }
    const styled = html.replace(link, (found) => texts.get(found) ?? found)
    return { html: styled, sources: sourcesIn(styled) }
  }
}
