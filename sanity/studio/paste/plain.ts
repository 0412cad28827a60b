import { plainLines } from '#lib/text/cleaned.ts'
import { isSeen } from '#lib/text/seen.ts'
import type { List, TextPiece } from './pieces.ts'
import { shown } from './runs.ts'

/** A sign or number that begins an item, and the space after it. */
const bullet = /^[•●▪■◦‣∙·–—*\-\uf0b7\uf0a7o][ \t\u00a0]+(?=\S)/
const numbered = /^\(?\d{1,2}[.)][ \t\u00a0]+(?=\S)/

/** Signs of an item further in, as Word and PDF files have them. */
const inner = /^[◦o▪][ \t\u00a0]/

/** A line shorter than this part of the longest ends its paragraph: the next word would have had room. */
const isFullFrom = 0.75

/** Lines that are all shorter than this are as they were written: nobody sets a column of text so narrow. */
const leastColumn = 45

/** Longer lines than this no page has: each is a paragraph. */
const mostColumn = 160

function itemOf(line: string): { list: List; rest: string } | undefined {
  const sign = bullet.exec(line)?.[0]
  if (sign)
    return { list: { kind: 'bullet', level: inner.test(line) ? 2 : 1 }, rest: line.slice(sign.length) }
  const number = numbered.exec(line)?.[0]
  return number ? { list: { kind: 'number', level: 1 }, rest: line.slice(number.length) } : undefined
}

/** A line and the next as one: a word that was divided at its end is whole again. */
function joined(line: string, next: string): string {
  const isDivided = /\p{L}[-\u00ad\u2010]$/u.test(line)
  if (!isDivided) return `${line} ${next}`
  const isOneOfTwo = /^(?:og|eller|and|or|und)\s/.test(next)
  if (isOneOfTwo) return `${line} ${next}`
  const isWord = /\p{Ll}[-\u00ad\u2010]$/u.test(line) && /^\p{Ll}/u.test(next)
  return isWord ? line.slice(0, -1) + next : line + next
}

/** Whether a sentence runs from a line into the next: the one ends within it, the other begins with a small letter. */
const runsOn = (line: string, next: string): boolean =>
  !/[.!?:;»”"]$/.test(line) && /^[\p{Ll}\d(«]/u.test(next) && itemOf(next) === undefined

/** Whether lines end where the page did, and not where somebody ended them. */
function isSetInColumn(lines: readonly string[]): boolean {
  const longest = Math.max(0, ...lines.map((line) => line.length))
  if (longest < leastColumn || longest > mostColumn || lines.length < 2) return false
  const isFull = (line: string) => line.length >= longest * isFullFrom
  const full = lines.filter(isFull).length
  return (
    full * 2 >= lines.length || lines.some((line, at) => isFull(line) && runsOn(line, lines[at + 1] ?? ''))
  )
}

/** Whether a line goes on in the next one, in a text that is set in a column. */
const goesOn = (line: string, next: string, longest: number): boolean => {
  const [word = ''] = next.split(' ')
  return line.length + word.length + 1 > longest * isFullFrom + 6 && !/[:]$/.test(line)
}

type Open = { list: List | undefined; lines: string[] }

/**
 * Plain text as paragraphs and items. Text copied from a PDF file has a line break where each line ends on paper: those are
 * taken away, and the words that were divided there are joined. In other text, every line is a paragraph.
 */
export function plainPieces(text: string): TextPiece[] {
  const written = plainLines(text)
    .split('\n')
    .map((line) => line.trim())
  const isColumn = isSetInColumn(written.filter(isSeen))
  const longest = Math.max(0, ...written.map((line) => line.length))
  const open: Open[] = []
  let before = ''
  let isAfterGap = false
  for (const line of written) {
    if (!isSeen(line)) {
      isAfterGap = true
      continue
    }
    const item = itemOf(line)
    const last = open.at(-1)
    // A page may end within a sentence.
    const isSame = isColumn && goesOn(before, line, longest) && (!isAfterGap || runsOn(before, line))
    if (!item && last && isSame) last.lines.push(line)
    else open.push({ list: item?.list, lines: [item?.rest ?? line] })
    before = line
    isAfterGap = false
  }
  return open.map(({ list, lines }) => ({
    kind: 'text',
    runs: [{ text: shown(lines.reduce(joined), false).trim() }],
    ...(list && { list }),
  }))
}
