/** A word in a text, and where it stands in it. */
export type Word = { text: string; at: number }

/** A sentence: its text as it stands, and its words in order. */
export type Sentence = { text: string; at: number; words: readonly Word[] }

/** After these a full stop does not end a sentence. */
const shortened = new Set(
  'adr ang art avd bl bnr ca dvs e.l eks evt f.eks fig forts gnr iflg inkl jf jfr kap kl kr maks min mill mrd mv nr o.a o.l osv pga pkt pst red ref resp s str tlf vedr dr prof'.split(
    ' ',
  ),
)

const isLetter = (sign: string): boolean => /^[\p{L}\p{N}]$/u.test(sign)

/** The words of a text: letters and digits, with what joins them inside. */
function wordsIn(text: string, from: number): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?/gu)].map((found) => ({
    text: found[0],
    at: from + found.index,
  }))
}

/** Whether the stop at this place ends a sentence: what follows begins with a capital, and no shortened word precedes. */
function endsAt(text: string, at: number): boolean {
  let next = at + 1
  while (next < text.length && '.!?…»”")'.includes(text.charAt(next))) next++
  if (next >= text.length) return true
  if (!/\s/.test(text.charAt(next))) return false
  while (next < text.length && /\s/.test(text.charAt(next))) next++
  if (!/[\p{Lu}\p{N}«“"–-]/u.test(text.charAt(next))) return false
  if (text.charAt(at) !== '.') return true
  let begin = at
  while (begin > 0 && (isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) === '.')) begin--
  const before = text.slice(begin, at)
  // «kl. 12» is no sentence's end, nor is an initial.
  return !shortened.has(before.toLowerCase()) && !/^\p{Lu}$/u.test(before)
}

/** The sentences of a text; a line break ends one too. */
export function sentencesIn(text: string): Sentence[] {
  const found: Sentence[] = []
  let begin = 0
  for (let at = 0; at <= text.length; at++) {
    const sign = text.charAt(at)
    const isEnd = at === text.length || sign === '\n' || ('.!?…'.includes(sign) && endsAt(text, at))
    if (!isEnd) continue
    const part = text.slice(begin, at + 1)
    const words = wordsIn(part, begin)
    if (words.length > 0) found.push({ text: part.trim(), at: begin, words })
    begin = at + 1
  }
  return found
}

const closing: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"', '”': '”' }

/** A text with what is quoted in it, and addresses, replaced by spaces: other people's words are theirs. */
export function withoutQuotations(text: string): string {
  let left = ''
  for (let at = 0; at < text.length; at++) {
    const close = closing[text.charAt(at)]
    const end = close === undefined ? -1 : text.indexOf(close, at + 1)
    if (end === -1) left += text.charAt(at)
    else {
      left += ' '.repeat(end - at + 1)
      at = end
    }
  }
  return left.replace(/\S+/g, (part) =>
    /^\(?(?:https?:|www\.)|@|^\S+\.(?:no|com|org|eu)\b/.test(part) ? ' '.repeat(part.length) : part,
  )
}
