/** The number of a page that is linked to, and whether pages between it and the one before are left out. */
type PageLink = { number: number; isAfterGap: boolean }

/**
 * The pages that one page of a list links to: the first, the last, and those beside it. A page that would be left out
 * alone is linked to instead: a gap for one page takes as much room as its number.
 */
export function numbersAround(page: number, pageCount: number): PageLink[] {
  const wanted = [1, page - 1, page, page + 1, pageCount]
  const shown = new Set(wanted.filter((number) => number >= 1 && number <= pageCount))
  for (const number of [...shown]) if (shown.has(number + 2)) shown.add(number + 1)
  const numbers = [...shown].sort((a, b) => a - b)
  return numbers.map((number, index) => ({ number, isAfterGap: number - (numbers[index - 1] ?? 0) > 1 }))
}
