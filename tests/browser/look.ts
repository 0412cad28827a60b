import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

declare global {
  /** What the page has moved by since it was opened: the cumulative layout shift. */
  var shifted: number | undefined
  /** Set by what editors have written, if it is ever run. */
  var hostile: number | undefined
}

/** Adds up what moves on each page that is opened from now on, from its first pixel. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.shifted = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number')
          globalThis.shifted = (globalThis.shifted ?? 0) + entry.value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Runs in the page: how it is built, what it has stored, and whether anything of it could run. */
function traits() {
  const data = ['application/ld+json', 'speculationrules']
  const all = [...document.querySelectorAll('*')]
  const runs = (element: Element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')) ||
    ['href', 'src', 'action', 'formaction', 'srcdoc'].some((name) =>
      /^\s*(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:|^\s*data:text/i.test(
        element.getAttribute(name) ?? '',
      ),
    )
  const names = [...document.querySelectorAll('nav')].map(
    (nav) => nav.getAttribute('aria-label') ?? nav.getAttribute('aria-labelledby') ?? '',
  )
  return {
    headings: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
      Number(tagName[1]),
    ),
    emptyHeadings: [...document.querySelectorAll('h1, h2, h3')].filter(
      (heading) => (heading.textContent ?? '').replace(/[\s\u200b-\u200f\u2060\u00ad\ufeff]/g, '') === '',
    ).length,
    landmarks: ['body > header', 'main', 'body > footer'].map(
      (landmark) => document.querySelectorAll(landmark).length,
    ),
    navigationNames: { count: names.length, different: new Set(names.filter(Boolean)).size },
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
    scripts: [...document.scripts].filter(({ type }) => !data.includes(type)).length,
    alive: all.filter(runs).map(({ outerHTML }) => outerHTML.slice(0, 200)),
    hostile: globalThis.hostile,
    shifted: globalThis.shifted,
  }
}

export type Traits = ReturnType<typeof traits>

export const traitsOf = (page: Page): Promise<Traits> => page.evaluate(traits)

/** What axe has against a page, each with where. */
export async function axeFinds(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target}: ${nodes[0]?.html.slice(0, 160)}`)
}

/** In pixels: by how much a page is wider than its window, and what sticks out. */
export const overflowOf = (page: Page): Promise<{ by: number; of: string[] }> =>
  page.evaluate(() => {
    const by = document.documentElement.scrollWidth - innerWidth
    const wide = [...document.querySelectorAll('body :not(svg, svg *)')].filter(
      (element) => by > 0 && element.getBoundingClientRect().right > innerWidth + 1,
    )
    return { by: Math.max(0, by), of: wide.slice(-2).map(({ outerHTML }) => outerHTML.slice(0, 160)) }
  })
