import { isSeen } from '#lib/text/seen.ts'
import { type Dropped, drop } from './dropped.ts'
import { gridOf, isOfData } from './grids.ts'
import { linkOf } from './links.ts'
import { type List, type Piece, plainOf, type Run, type TextPiece } from './pieces.ts'
import { paragraphsIn, raised, shown } from './runs.ts'
import { blockIn, isBlock, isStruck, markedBy, plain, type Setting } from './setting.ts'
import { pictureKind, unwanted } from './unwanted.ts'
import type { WordLists } from './wordLists.ts'

/** Deeper than this nobody writes; what is there is read as text. */
const deepest = 300

/** Reads an HTML document as the pieces of running text that it shows, and counts what does not come along. */
export class Walk {
  readonly pieces: Piece[] = []
  readonly #dropped: Dropped
  readonly #lists: WordLists
  #runs: Run[] = []
  #setting: Setting = plain
  #lastItem: Element | undefined

  constructor(lists: WordLists, dropped: Dropped) {
    this.#lists = lists
    this.#dropped = dropped
  }

  /** Reads an element whole. */
  read(root: Element, isInCell = false): Piece[] {
    this.#setting = { ...plain, isInCell }
    this.#children(root, this.#setting, 0)
    this.#end()
    return this.pieces
  }

  #children(node: Node, setting: Setting, depth: number): void {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === child.TEXT_NODE) this.#text(child.textContent ?? '', setting)
      else if (isElement(child)) this.#element(child, setting, depth)
    }
  }

  #text(text: string, { isStrong, isEmphasized, href, raise, keepsLines }: Setting): void {
    const written = shown(text, keepsLines)
    this.#runs.push({
      text: raise === undefined ? written : raised(written, raise),
      ...(isStrong && { isStrong }),
      ...(isEmphasized && { isEmphasized }),
      ...(href !== undefined && { href }),
    })
  }

  #element(element: Element, around: Setting, depth: number): void {
    const why = unwanted(element)
    if (why !== undefined) {
      if (why !== 'silently') drop(this.#dropped, why)
      return
    }
    const { tagName } = element
    if (depth > deepest) this.#text(element.textContent ?? '', around)
    else if (tagName === 'BR') this.#runs.push({ text: '\n' })
    else if (tagName === 'IMG') this.#picture(element, around)
    else this.#container(element, around, depth)
  }

  #container(element: Element, around: Setting, depth: number): void {
    const { tagName } = element
    if (isStruck(element) && isSeen(element.textContent ?? '')) drop(this.#dropped, 'struck')
    if (tagName === 'TABLE' && !around.isInCell && this.#table(element)) return
    const setting = markedBy(element, around)
    if (!isBlock(element)) {
      this.#children(element, tagName === 'A' ? this.#linked(element, setting) : setting, depth + 1)
      return
    }
    this.#end()
    this.#setting = blockIn(element, setting, this.#lists)
    this.#children(element, this.#setting, depth + 1)
    this.#end()
    this.#setting = around
  }

  #linked(anchor: Element, setting: Setting): Setting {
    const written = anchor.getAttribute('href')
    const link = written === null ? 'none' : linkOf(written)
    const isShown = isSeen(anchor.textContent ?? '')
    if (link === 'unsafe' && isShown) drop(this.#dropped, 'link')
    if (typeof link === 'string') return setting
    if (setting.isInCell && isShown) drop(this.#dropped, 'cellLink')
    return { ...setting, href: link.href }
  }

  #picture(image: Element, { isInCell }: Setting): void {
    const kind = pictureKind(image)
    const src = image.getAttribute('src') ?? ''
    if (kind === 'sign') this.#runs.push({ text: image.getAttribute('alt') ?? '' })
    else if (kind === 'picture' && !isInCell && /^data:image\/(?:png|jpeg|gif|webp);base64,/i.test(src)) {
      this.#end()
      this.pieces.push({ kind: 'picture', src, alt: (image.getAttribute('alt') ?? '').trim() })
    } else drop(this.#dropped, kind)
  }

  /** Takes a table of data as a table. One that only sets out a page is read as the text in it. */
  #table(table: Element): boolean {
    if (/^(?:presentation|none)$/.test(table.getAttribute('role') ?? '')) return false
    if (!isOfData(table)) return false
    const dropped: Dropped = {}
    const grid = gridOf(table, {
      textOf: (cell) => textOf(cell, this.#lists, dropped),
      isShown: (row) => unwanted(row) === undefined,
    })
    if (grid.rows.length < 2 || (grid.rows[0]?.length ?? 0) < 2) return false
    this.#end()
    this.pieces.push({ kind: 'table', ...grid })
    for (const [kind, count] of Object.entries(dropped) as [keyof Dropped, number][])
      this.#dropped[kind] = (this.#dropped[kind] ?? 0) + count
    return true
  }

  /** Ends the paragraph that is being read. */
  #end(): void {
    const { heading, list, item, isQuoted } = this.#setting
    const paragraphs = paragraphsIn(this.#runs)
    this.#runs = []
    for (const runs of paragraphs) {
      const last = this.pieces.at(-1)
      if (item && item === this.#lastItem && last?.kind === 'text' && last.list)
        last.runs.push({ text: '\n' }, ...runs)
      else this.pieces.push(pieceOf(runs, heading, list, isQuoted))
      this.#lastItem = item
    }
  }
}

function pieceOf(runs: Run[], heading: number | undefined, list: List | undefined, isQuoted: boolean) {
  const piece: TextPiece = { kind: 'text', runs }
  if (heading !== undefined) piece.heading = heading
  else if (list !== undefined) piece.list = list
  if (isQuoted && heading === undefined) piece.isQuoted = true
  return piece
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE

/** The text of a cell, with its paragraphs as lines. */
export function textOf(cell: Element, lists: WordLists, dropped: Dropped): string {
  return new Walk(lists, dropped)
    .read(cell, true)
    .map((piece) => (piece.kind === 'text' ? plainOf(piece.runs) : ''))
    .filter(isSeen)
    .join('\n')
}
