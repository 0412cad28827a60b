/** One way to make a form of a word: take `strip` off its end (or beginning), when it fits, and put `add` there. */
type Affix = { flag: string; strip: string; add: string; fits: readonly Letters[] }

/** The letters that may stand in one place of a word; those that may not, when negated. */
type Letters = { of: string; isNegated: boolean }

/** The endings and beginnings of a word list, by what they add. */
export type Affixes = {
  suffixes: ReadonlyMap<string, readonly Affix[]>
  prefixes: ReadonlyMap<string, readonly Affix[]>
  /** The longest that is added at the end, and at the beginning, in letters. */
  longest: { suffix: number; prefix: number }
}

/** Reads a condition such as `[^ei]um`; `.` is any word. */
function lettersOf(condition: string): Letters[] {
  const found: Letters[] = []
  for (let at = 0; at < condition.length; at++) {
    const sign = condition.charAt(at)
    if (sign !== '[') {
      found.push(sign === '.' ? { of: '', isNegated: true } : { of: sign, isNegated: false })
      continue
    }
    const end = condition.indexOf(']', at)
    const isNegated = condition.charAt(at + 1) === '^'
    found.push({ of: condition.slice(at + (isNegated ? 2 : 1), end === -1 ? undefined : end), isNegated })
    if (end === -1) break
    at = end
  }
  return found
}

const fitsAt = ({ of, isNegated }: Letters, letter: string): boolean =>
  letter !== '' && of.includes(letter) !== isNegated

/** Whether a word ends as a suffix asks. */
export const fitsEnd = ({ fits }: Affix, word: string): boolean =>
  word.length >= fits.length &&
  fits.every((letters, index) => fitsAt(letters, word.charAt(word.length - fits.length + index)))

/** Whether a word begins as a prefix asks. */
export const fitsStart = ({ fits }: Affix, word: string): boolean =>
  word.length >= fits.length && fits.every((letters, index) => fitsAt(letters, word.charAt(index)))

function put(affixes: Map<string, Affix[]>, affix: Affix): void {
  const same = affixes.get(affix.add)
  if (same) same.push(affix)
  else affixes.set(affix.add, [affix])
}

const longestIn = (affixes: ReadonlyMap<string, unknown>): number =>
  [...affixes.keys()].reduce((longest, { length }) => Math.max(longest, length), 0)

/** Reads an affix file of Hunspell's: `SFX` and `PFX` with flags of one letter; what else stands there is passed over. */
export function parseAffixes(aff: string): Affixes {
  const suffixes = new Map<string, Affix[]>()
  const prefixes = new Map<string, Affix[]>()
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', added = '', condition = '.'] = line.split(/\s+/)
    // The head of a group has three words after its kind: flag, whether it combines, and how many follow.
    if ((kind !== 'SFX' && kind !== 'PFX') || added === '' || line.trim().split(/\s+/).length < 5) continue
    const affix = {
      flag,
      strip: strip === '0' ? '' : strip,
      add: added === '0' ? '' : (added.split('/')[0] ?? ''),
      fits: lettersOf(condition),
    }
    put(kind === 'SFX' ? suffixes : prefixes, affix)
  }
  return { suffixes, prefixes, longest: { suffix: longestIn(suffixes), prefix: longestIn(prefixes) } }
}
