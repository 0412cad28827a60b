/** Cards on one page of a list. */
export const cardsPerPage = 12

/**
 * The number in `/aktuelt/side/<n>`; undefined for anything but a plain whole number from 2 on. The list itself is page
 * 1, and each page has only one address, so `02`, `2.0` and `1` are rejected.
 */
export function pageNumber(segment: string): number | undefined {
  if (!/^[1-9]\d{0,5}$/.test(segment)) return undefined
  const page = Number(segment)
  return page > 1 ? page : undefined
}
