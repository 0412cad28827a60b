import type { Page } from '@playwright/test'

/** Everything that a page says to somebody who sees it or hears it: texts, and the names of what has no text. */
const said = (): string[] => {
  const texts = new Set<string>()
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    if (['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(element.tagName)) continue
    for (const node of element.childNodes)
      if (node.nodeType === Node.TEXT_NODE) texts.add(node.textContent ?? '')
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      texts.add(element.getAttribute(name) ?? '')
    }
  }
  return [...texts].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)
}

/** The texts on a page, each once, with their spaces made one. */
export const shownText = (page: Page): Promise<string[]> => page.evaluate(said)

/** Every text in a document, at any depth: what editors have written themselves. */
export function writtenIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/\s+/g, ' ').trim()]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(writtenIn)
}
