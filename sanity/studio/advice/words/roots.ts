/** How many lines are read before others get the browser's thread: some 10 ms. */
const atOnce = 40_000

const nothing = -1

/** FNV-1a over the characters of a text. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

const isNewLine = (code: number): boolean => code === 10 || code === 13

/** Where the word ends that begins at `from` in a line of a word list: at the stroke before its flags. */
function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 47 || isNewLine(code)) break
    at++
  }
  return at
}

/**
 * The words of a Hunspell word list with their flags, as the file has them: its text, and a table of where each word begins.
 * 570,000 words take 20 MB so; as a Map of strings they took 90.
 */
export class Roots {
  readonly #text: string
  readonly #places: Int32Array
  readonly #mask: number

  constructor(text: string, places: Int32Array) {
    this.#text = text
    this.#places = places
    this.#mask = places.length - 1
  }

  /** The flags of a word, of all its entries; undefined when it is none. */
  flagsOf(word: string): string | undefined {
    const text = this.#text
    let flags: string | undefined
    for (let slot = hashOf(word, 0, word.length) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const from = this.#places[slot] ?? nothing
      if (from === nothing) return flags
      const end = from + word.length
      if (!text.startsWith(word, from) || wordEnd(text, from) !== end) continue
      let to = end
      while (to < text.length && !isNewLine(text.charCodeAt(to))) to++
      flags = (flags ?? '') + text.slice(end + 1, to)
    }
  }
}

/** Reads a word list of Hunspell's, a piece at a time. `pause` lets others work in between. */
export async function readRoots(text: string, pause: () => Promise<void>): Promise<Roots> {
  const begin = text.indexOf('\n') + 1
  // The first line says how many there are; a wrong figure would make a table without end.
  const lines = Math.max(1, Math.min(Number.parseInt(text, 10) || 1, text.length))
  let size = 1
  while (size < lines * 2) size *= 2
  const places = new Int32Array(size).fill(nothing)
  let filled = 0
  for (let at = begin; at < text.length; ) {
    const end = wordEnd(text, at)
    if (end > at && filled < size - 1) {
      let slot = hashOf(text, at, end) & (size - 1)
      while (places[slot] !== nothing) slot = (slot + 1) & (size - 1)
      places[slot] = at
      filled++
      if (filled % atOnce === 0) await pause()
    }
    const next = text.indexOf('\n', end)
    if (next === -1) break
    at = next + 1
  }
  return new Roots(text, places)
}
