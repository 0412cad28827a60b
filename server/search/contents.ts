import type { Texts } from '#lib/search/texts.ts'

/** A stored document: its card, and the texts in which to show what was found. */
export function contentOf(
  row: Record<string, unknown> | undefined,
): { card: unknown; texts: string[] } | undefined {
  if (row === undefined) return undefined
  // The writer itself stored them.
  const { body, headings, names, title } = JSON.parse(String(row.texts)) as Texts
  return { card: JSON.parse(String(row.card)) as unknown, texts: [...body, ...headings, ...names, ...title] }
}
