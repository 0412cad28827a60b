import type { Dropped } from './dropped.ts'
import type { Piece } from './pieces.ts'
import { plainPieces } from './plain.ts'
import { Walk } from './walk.ts'
import { wordListsIn } from './wordLists.ts'

/** What a program has put on the clipboard. */
export type Clipboard = { html: string; text: string }

/** What is pasted, and how much of it does not come along. */
export type Reading = { pieces: Piece[]; dropped: Dropped }

/** Reads HTML into a document that runs and fetches nothing: the browser's DOMParser. */
export type Parse = (html: string) => Document

export const parseInBrowser: Parse = (html) => new DOMParser().parseFromString(html, 'text/html')

/** Elements that say where a paragraph ends. */
const structured = 'p, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, pre, div, [role=heading], img'

/** The lines of pdf.js, and of Chromium's own viewer: a span each, with or without a break between them. */
const ofPdf = '.textLayer, [role=presentation] + br, br[role=presentation], span[role=presentation]'

/** Adobe Reader makes a paragraph of every word: so many, at least, before it is taken for that. */
const leastWords = 6

const isWordByWord = (body: Element): boolean => {
  const words = [...body.querySelectorAll('p')].map((each) => (each.textContent ?? '').trim())
  return words.length >= leastWords && words.filter((word) => !/\s/.test(word)).length >= words.length * 0.8
}

/** Whether the HTML says less of the text than the plain text does: a viewer of PDF files has lines alone. */
function isLinesAlone(body: Element, text: string): boolean {
  if (text.trim() === '') return false
  if (isWordByWord(body) && body.querySelector('table, li, h1, h2, h3') === null) return true
  const hasStructure = body.querySelector('p, h1, h2, h3, h4, h5, h6, ul, ol, table') !== null
  if (body.querySelector(ofPdf) !== null && !hasStructure) return true
  return /\n/.test(text.trim()) && body.querySelector(`${structured}, br`) === null
}

/**
 * What a person would have typed of what is on the clipboard, piece by piece. Pure: nothing is fetched, and nothing of the
 * HTML is run. Nothing on it gives no pieces.
 */
export function readClipboard({ html, text }: Clipboard, parse: Parse): Reading {
  const dropped: Dropped = {}
  if (html.trim() === '') return { pieces: plainPieces(text), dropped }
  const document = parse(html)
  if (isLinesAlone(document.body, text)) return { pieces: plainPieces(text), dropped }
  return { pieces: new Walk(wordListsIn(document), dropped).read(document.body), dropped }
}
