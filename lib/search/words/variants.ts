import { pairs } from './pairs.ts'
import { stemOf } from './stem.ts'

/** A root inside a longer word counts only from this length on: «vei» is in «veileder». */
const shortestInside = 4

/** More ways to write a word than this are not tried: each is looked up. */
const mostVariants = 12

type Root = { from: string; to: string }

const roots: readonly Root[] = pairs
  .flatMap(([bokmaal, nynorsk]) => [
    { from: bokmaal, to: nynorsk },
    { from: nynorsk, to: bokmaal },
    { from: stemOf(bokmaal), to: stemOf(nynorsk) },
    { from: stemOf(nynorsk), to: stemOf(bokmaal) },
  ])
  .filter(({ from, to }) => from !== to)
  .toSorted((a, b) => b.from.length - a.from.length)

/** A root at one end of a longer word counts from this length on, and the rest of the word must be as long. */
const shortestAtEnd = 3

/** Where a root is in a word; -1 where it is not. */
function placeOf(word: string, { from }: Root): number {
  if (word === from || stemOf(word) === from) return 0
  const rest = word.length - from.length
  if (from.length < shortestAtEnd || rest < shortestAtEnd) return -1
  if (word.endsWith(from)) return rest
  if (word.startsWith(from)) return 0
  return from.length >= shortestInside ? word.indexOf(from) : -1
}

/** Vatn is «vass-» before another word, and «vann» is both. */
const joints = [
  ['vass', 'vann'],
  ['vann', 'vass'],
  ['vatn', 'vass'],
] as const

/** How a word may be written in the other written language: the word itself first, then each with a root replaced. */
export function variantsOf(word: string): string[] {
  const variants = new Set([word])
  for (const known of variants) {
    if (variants.size >= mostVariants) break
    for (const root of roots) {
      const at = placeOf(known, root)
      if (at < 0) continue
      variants.add(known.slice(0, at) + root.to + known.slice(at + root.from.length))
      if (variants.size >= mostVariants) break
    }
    for (const [from, to] of joints) {
      if (known.startsWith(from) && known.length > 6) variants.add(to + known.slice(from.length))
    }
  }
  return [...variants].slice(0, mostVariants)
}
