type Block = { children?: { text?: string }[] }

/** The text of blocks on one line, for previews. */
export function plainText(content: unknown): string {
  if (!Array.isArray(content)) return ''
  const lines = content.map((block: Block) => (block.children ?? []).map(({ text }) => text ?? '').join(''))
  return lines.filter(Boolean).join(' ')
}
