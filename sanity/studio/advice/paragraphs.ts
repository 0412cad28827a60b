import { type About, type Advice, adviceOn } from './advise.ts'
import { paragraphsIn } from './texts.ts'

/** Advice about a paragraph of running text. */
export type Placed = { key: string; advice: Advice }

/**
 * Reads running text, and only those paragraphs that have changed since it read last: Studio keeps the others as they are.
 * One reader is for one field.
 */
export function paragraphReader(): (value: unknown, about: About) => Placed[] {
  let read = new WeakMap<object, Advice[]>()
  let last: About | undefined
  return (value, about) => {
    const isSame =
      last?.written === about.written && last.lists === about.lists && last.explained === about.explained
    if (!isSame) read = new WeakMap()
    last = about
    return paragraphsIn(value).flatMap(({ key, text, block }) => {
      const advice = read.get(block) ?? adviceOn(text, about)
      read.set(block, advice)
      return advice.map((one) => ({ key, advice: one }))
    })
  }
}
