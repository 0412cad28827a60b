import type { Page } from '@playwright/test'
import { builtSheet } from '#tests/support/builtStyles.ts'
import { axeFinds } from './axe.ts'
import { areInOrder } from './markup.ts'
import { expect, test } from './stories.ts'

declare global {
  /** What the page has moved by since it was opened: the cumulative layout shift. */
  var shifted: number | undefined
  /** Set by what editors have written, if it is ever run. */
  var hostile: number | undefined
}

/** Adds up what moves on each page that is opened from now on, from its first pixel. */
async function watchShifts(page: Page): Promise<void> {
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
export function build() {
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

/** In pixels: by how much a page is wider than its window, and what sticks out. */
const overflowOf = (page: Page): Promise<{ by: number; of: string[] }> =>
  page.evaluate(() => {
    const by = document.documentElement.scrollWidth - innerWidth
    const wide = [...document.querySelectorAll('body :not(svg, svg *)')].filter(
      (element) => by > 0 && element.getBoundingClientRect().right > innerWidth + 1,
    )
    return { by: Math.max(0, by), of: wide.slice(-2).map(({ outerHTML }) => outerHTML.slice(0, 160)) }
  })

/**
 * Runs in the page: how many rules of the whole style sheet meet something on it, and which of these it has not been
 * given. What depends on the pointer, the focus or a part of an element is taken for being so.
 */
function rulesOf(whole: string): { met: number; missing: string[] } {
  const changing =
    /::[\w-]+(?:\([^)]*\))?|:(?:hover|focus-visible|focus-within|focus|active|target|visited|checked|open|popover-open|disabled|read-only|invalid|user-invalid)(?![\w-])/g
  const meets = (selector: string): boolean => {
    try {
      return document.querySelector(selector.replace(changing, '') || '*') !== null
    } catch {
      return document.querySelector(selector) !== null
    }
  }
  const rulesIn = (rules: CSSRuleList): CSSStyleRule[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return [rule]
      return rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : []
    })
  const ownText = ({ selectorText, style }: CSSStyleRule): string =>
    `${selectorText} ${[...style].filter((name) => !name.startsWith('--')).map((name) => name + style.getPropertyValue(name))}`
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(whole)
  const given = [...document.styleSheets].flatMap((own) => rulesIn(own.cssRules))
  const texts = new Set(given.map(ownText))
  const met = rulesIn(sheet.cssRules).filter(({ selectorText }) => meets(selectorText))
  const isOfProperties = ({ style }: CSSStyleRule) => [...style].every((name) => name.startsWith('--'))
  const missing = met
    .filter((rule) => !isOfProperties(rule) && !texts.has(ownText(rule)))
    .map(({ selectorText }) => selectorText)
  // Custom properties: each that what is given uses is set wherever the whole sheet sets it.
  const used = new Set(given.flatMap(({ cssText }) => cssText.match(/(?<=var\(\s*)--[\w-]+/g) ?? []))
  const settersIn = (rules: CSSStyleRule[]) =>
    rules.flatMap(({ selectorText, style }) =>
      [...style].filter((name) => used.has(name)).map((name) => `${selectorText} ${name}`),
    )
  const set = new Set(settersIn(given))
  return { met: met.length, missing: [...missing, ...settersIn(met).filter((each) => !set.has(each))] }
}

/** Opens each address, and asks all there is to ask of it; what is wrong is said with the address, and the rest is asked too. */
export async function lookAt(reader: Page, addresses: readonly string[]): Promise<void> {
  const heard = listenTo(reader)
  await watchShifts(reader)
  for (const address of addresses) {
    await reader.setViewportSize({ width: 1280, height: 900 })
    const answer = await reader.goto(address)
    await test.step(address, () => look(reader, address))
    // Chromium itself reports the status of a page that is not found.
    if (answer?.ok()) expect.soft(heard.said, `${address} says something on the console`).toEqual([])
    expect.soft(heard.scripts, `${address} asks for scripts`).toEqual([])
    heard.said.length = 0
    expect.soft(await reader.context().cookies(), address).toEqual([])
  }
}

/** What a page says on the console, and which scripts it is given. */
function listenTo(page: Page): { said: string[]; scripts: string[] } {
  const heard = { said: [] as string[], scripts: [] as string[] }
  page.on('console', (message) => heard.said.push(message.text()))
  page.on('pageerror', (error) => heard.said.push(error.message))
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') heard.scripts.push(response.url())
  })
  return heard
}

/** All that is asked of one page, wide and narrow. */
async function look(page: Page, address: string): Promise<void> {
  const { headings, ...traits } = await page.evaluate(build)
  expect.soft(areInOrder(headings), `${address}: headings ${headings.join(' ')}`).toBe(true)
  expect.soft(traits, address).toEqual({
    emptyHeadings: 0,
    landmarks: [1, 1, 1],
    navigationNames: { count: traits.navigationNames.count, different: traits.navigationNames.count },
    stored: 0,
    scripts: 0,
    alive: [],
    hostile: undefined,
    shifted: 0,
  })
  expect.soft([address, ...(await axeFinds(page))]).toEqual([address])
  expect.soft([address, await overflowOf(page)]).toEqual([address, { by: 0, of: [] }])
  const rules = await page.evaluate(rulesOf, await builtSheet())
  expect.soft([address, rules.missing]).toEqual([address, []])
  expect.soft(rules.met, `${address} meets rules of the style sheet`).toBeGreaterThan(50)
  await page.setViewportSize({ width: 320, height: 900 })
  expect.soft([address, await overflowOf(page)]).toEqual([address, { by: 0, of: [] }])
}
