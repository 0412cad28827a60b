type Columns = {
  /** For each column, whether it is one of figures. */
  isNumeric: readonly boolean[]
  /** For each column, the least width in which nothing in it breaks, in em. */
  widths: readonly number[]
}

/** Columns that name the rows may take this share of a part, or there is no room for what they name. */
const mostOfNames = 0.4

/** How many columns name the rows: the first, and the second too where the first is a number or a code beside it. */
function namesOf({ isNumeric, widths }: Columns, most: number): number {
  const [first = 0, second = 0, ...others] = widths
  const isCode = isNumeric[0] === true || first <= codeWidth
  const isNamed = isCode && isNumeric[1] === false && others.length > 0
  return isNamed && first + second <= most * mostOfNames ? 2 : 1
}

/** A number of an item, a code, or the letters of an office; in em, with the space around it. */
const codeWidth = 5

/**
 * The parts in which a table is whole on paper, each of `most` em at the most: the places of its columns. Each part
 * begins with those that name the rows, and every other column is in one part. A single part is the table as it is.
 */
export function tableParts(columns: Columns, most: number): number[][] {
  const { widths } = columns
  const all = [...widths.keys()]
  const sum = (places: readonly number[]) => places.reduce((total, place) => total + (widths[place] ?? 0), 0)
  if (sum(all) <= most) return [all]
  const names = all.slice(0, namesOf(columns, most))
  const parts: number[][] = []
  for (const place of all.slice(names.length)) {
    const part = parts.at(-1)
    if (part && sum([...names, ...part, place]) <= most) part.push(place)
    else parts.push([place])
  }
  return parts.length > 1 ? parts.map((part) => [...names, ...part]) : [all]
}
