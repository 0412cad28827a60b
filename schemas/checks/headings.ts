type Entry = { _type?: string; _key?: string; style?: string; children?: { text?: string }[] }

const isHeading = ({ _type, style }: Entry): boolean =>
  _type === 'block' && (style === 'h2' || style === 'h3')

/** The keys of headings that break the outline: h3 before any h2 (the title is the page's h1). */
export function skippedLevels(body: Entry[]): string[] {
  const first = body.findIndex((entry) => isHeading(entry) && entry.style === 'h2')
  const before = first === -1 ? body : body.slice(0, first)
  return before.filter(isHeading).flatMap(({ _key }) => _key ?? [])
}

/** The keys of headings without text, which a screen reader would announce as empty. */
export const emptyHeadings = (body: Entry[]): string[] =>
  body
    .filter((entry) => isHeading(entry) && !(entry.children ?? []).some(({ text }) => text?.trim()))
    .flatMap(({ _key }) => _key ?? [])
