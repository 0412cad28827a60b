import { pairs } from './pairs.ts'
import { stemOf } from './stem.ts'

/** A root inside a longer word counts only from this length on: «vei» is in «veileder». */
const shortestInside = 4

/** More ways to write a word than this are not tried: each is looked up. */
const mostVariants = 12

type Root = { from: string; to: string }

const roots: readonly Root[] = pairs
  .flatMap(([bokmaal, nynorsk]) => [
    { from: stemOf(bokmaal), to: stemOf(nynorsk) },
    { from: stemOf(nynorsk), to: stemOf(bokmaal) },
  ])
  .filter(({ from, to }) => from !== to)
  .toSorted((a, b) => b.from.length - a.from.length)

const isIn = (word: string, { from }: Root): boolean =>
  word === from ||
  stemOf(word) === from ||
  (from.length >= shortestInside && word.includes(from)) ||
  (from.length >= 3 && word.startsWith(from) && word.length - from.length >= 4)

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
      if (!isIn(known, root)) continue
      variants.add(known.replace(root.from, root.to))
      if (variants.size >= mostVariants) break
    }
    for (const [from, to] of joints) {
      if (known.startsWith(from) && known.length > 6) variants.add(to + known.slice(from.length))
    }
  }
  return [...variants].slice(0, mostVariants)
}
