/**
 * Letters that have a place of their own after z, and those that are a spelling of them: `{`, `|` and `}` follow z in
 * the order of characters. Our own rule, for the order of ICU is that of the version and the locales of a machine.
 */
const afterZ: readonly (readonly [RegExp, string])[] = [
  [/aa|å/g, '}'],
  [/æ|ä/g, '{'],
  [/ø|ö/g, '|'],
]

/** Letters of Northern Sámi that Unicode does not take apart into a letter and its sign. */
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
 * Compares two texts in Norwegian order, for sorting: æ, ø and å last, aa as å, capitals and accents only where all else
 * is equal.
 */
export const inNorwegianOrder = (a: string, b: string): number => order(keyOf(a), keyOf(b)) || order(a, b)
