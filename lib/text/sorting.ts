/**
 * Letters that sort after z, and alternative spellings of them: `{`, `|` and `}` follow z in character order. We have
 * our own rule because ICU's order depends on its version and the locales of the machine.
 */
const afterZ: readonly (readonly [RegExp, string])[] = [
  [/aa|å/g, '}'],
  [/æ|ä/g, '{'],
  [/ø|ö/g, '|'],
]

/** Northern Sámi letters that Unicode does not decompose into a base letter and a combining mark. */
const withStroke: Record<string, string> = { đ: 'd', ŋ: 'n', ŧ: 't' }

function keyOf(text: string): string {
  const lower = text.normalize('NFC').toLowerCase()
  const placed = afterZ.reduce((key, [letters, sign]) => key.replace(letters, sign), lower)
  return placed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đŋŧ]/g, (letter) => withStroke[letter] ?? letter)
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/**
 * Compares two texts in Norwegian order, for sorting: æ, ø and å last, aa as å, case and accents only when all else is
 * equal.
 */
export const inNorwegianOrder = (a: string, b: string): number => order(keyOf(a), keyOf(b)) || order(a, b)
