/** Letters that have no plainer form in Unicode, as readers type them without. */
const letters: Readonly<Record<string, string>> = {
  æ: 'a',
  ø: 'o',
  œ: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
  ħ: 'h',
}

/** Two letters that readers type in place of one; «øy» too, since who writes «høring» is looking for «høyring». */
const pairs: readonly (readonly [written: string, plain: string])[] = [
  ['aa', 'a'],
  ['ae', 'a'],
  ['oe', 'o'],
  ['oy', 'o'],
]

const ascii = /^[ -~]*$/
const marks = /\p{M}/gu

const withoutMarks = (text: string): string => {
  if (ascii.test(text)) return text
  let left = ''
  for (const sign of text.normalize('NFD').replace(marks, '')) left += letters[sign] ?? sign
  return left
}

/**
 * The plain spelling that all spellings of a text share: «Høyring», «hoyring», «høring» and «hoering» become «horing»,
 * «Þorsteinsdóttir» becomes «thorsteinsdottir».
 */
export function plainSpellingOf(text: string): string {
  const plain = withoutMarks(text.toLowerCase())
  return pairs.reduce((left, [written, one]) => left.replaceAll(written, one), plain)
}
