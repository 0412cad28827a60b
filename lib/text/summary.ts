import type { Block } from '../content/blocks/index.ts'

/** What search engines show of a description, in characters. */
const longest = 160

/** The end of a sentence, with what follows it: «kl. 13», «1. september» and «§ 1. ledd» end none. */
const sentenceEnd = /[\p{Ll}\p{Lu})»"]{2}[.!?] (?=[\p{Lu}«"])/gu

/**
 * The first sentences of a text, for where it is told of in a line: whole sentences as far as they fit, else its first
 * words with «…»; undefined for a text that says nothing.
 */
export function firstSentences(blocks: readonly Block[]): string | undefined {
  const paragraphs = blocks.flatMap((block) =>
    block._type === 'block' && block.style === 'normal'
      ? block.children.map(({ text }) => text).join('')
      : [],
  )
  const text = paragraphs.join(' ').split(/\s/).filter(Boolean).join(' ')
  if (text.length <= longest) return text || undefined
  const ends = [...text.matchAll(sentenceEnd)].map(({ 0: end, index }) => index + end.trimEnd().length)
  const last = ends.findLast((end) => end <= longest)
  if (last !== undefined) return text.slice(0, last)
  const cut = text.slice(0, longest)
  return `${cut.slice(0, cut.lastIndexOf(' ') === -1 ? longest - 1 : cut.lastIndexOf(' '))} …`
}
