/**
 * The declarations of an element's `style` attribute, by name in small letters. Read from the text itself: browsers throw
 * away those they do not know, and Word says with `mso-list` what is a list.
 */
export function stylesOf(element: Element): ReadonlyMap<string, string> {
  const written = element.getAttribute('style')
  return written === null ? none : declarationsIn(written)
}

const none: ReadonlyMap<string, string> = new Map()

/** The declarations in a text of CSS, without its braces. */
function declarationsIn(written: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const declaration of written.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 1) continue
    const value = declaration.slice(colon + 1).trim()
    found.set(
      declaration.slice(0, colon).trim().toLowerCase(),
      value.replace(/!\s?important$/i, '').trimEnd(),
    )
  }
  return found
}

/** A length in points; undefined when it is none. */
export function pointsIn(length: string | undefined): number | undefined {
  const [, number, unit] = /^(-?\d*\.?\d+)(pt|px|in|cm|mm|em)?/i.exec(length ?? '') ?? []
  if (number === undefined) return undefined
  return Number(number) * (points[(unit ?? 'pt').toLowerCase()] ?? 1)
}

const points: Record<string, number> = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835, em: 12 }
