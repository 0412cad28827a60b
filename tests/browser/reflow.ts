import type { Page } from '@playwright/test'

/**
 * Runs in the page: what is wider than the window, or cut off at the edge of a box. What may scroll by itself (tables, WCAG
 * 1.4.10) may be as wide as it likes inside; what only screen readers are told is nowhere on the page.
 */
export function measure(scrollers: string) {
  // Where a scrollbar has a place of its own, the window has less for the page.
  const room = document.documentElement.clientWidth
  const isClipped = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement))
  const isShown = (element: Element) =>
    element.closest('.ds-sr-only, .ds-skip-link, svg') === null &&
    !isClipped(element) &&
    element.checkVisibility({ visibilityProperty: true })
  const all = [...document.querySelectorAll('body *')].filter(
    (element) => element.parentElement?.closest(scrollers) === null && isShown(element),
  )
  const named = (element: Element) =>
    `${element.closest('header, main, footer')?.tagName} ${element.parentElement?.className} > ${element.tagName}.${element.className}: ${(element.textContent ?? '').slice(0, 60)}`
  const wide = all.filter((element) => {
    const { left, right } = element.getBoundingClientRect()
    return right > room + 1 || left < -1
  })
  const cut = all.filter(
    (element) =>
      !element.matches(`${scrollers}, input, iframe`) &&
      ['hidden', 'clip', 'auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + 1,
  )
  return {
    by: Math.max(0, document.documentElement.scrollWidth - room),
    wide: wide.slice(0, 3).map(named),
    cut: cut.slice(0, 3).map(named),
  }
}

/** What may be wider inside than it is, and scrolls by itself. */
export const scrollers = '.table-scroll, .programme-scroll'

/** In pixels: by how much a page scrolls sideways, and what of it sticks out of the window or is cut off. */
export const sidewaysOf = (page: Page) => page.evaluate(measure, scrollers)

/** The width of A4 between margins of a centimetre, in CSS pixels. */
const sheet = 718

/** What of a page a sheet of paper has no room for: nothing scrolls there. */
export async function lostOnPaper(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: sheet, height: 1000 })
  // No element has this name: on paper, tables are measured like all else.
  const { wide, cut } = await page.evaluate(measure, 'no-scroller')
  await page.emulateMedia({ media: null })
  if (before) await page.setViewportSize(before)
  return [...wide, ...cut]
}

/** A window so wide, in CSS pixels, and how large the reader has made the text. */
const views = [
  { width: 320, text: '100%' },
  { width: 360, text: '200%' },
  { width: 768, text: '200%' },
  { width: 1280, text: '100%' },
  { width: 1280, text: '200%' },
] as const

/** Opens an address, and says in each view what is wider than the window. */
export async function sidewaysAt(page: Page, address: string) {
  await page.goto(address)
  const found = []
  for (const { width, text } of views) {
    await page.setViewportSize({ width, height: 900 })
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, text)
    const sideways = await sidewaysOf(page)
    if (sideways.by > 0 || sideways.wide.length > 0 || sideways.cut.length > 0)
      found.push({ address, width, text, ...sideways })
  }
  return found
}
