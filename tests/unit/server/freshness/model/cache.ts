import type { Tag } from '#sanity/tags.ts'
import type { View } from './pages.ts'

/** What may be kept: as text, and what it was made of. */
type Kept = { shown: string; tags: Iterable<Tag> }

/** An address that shows something else now, or a query that is answered otherwise, and that was not invalidated. */
export type Miss = { what: string; kept: Kept; is: Kept }

const isInvalidated = ({ tags }: Kept, invalidated: ReadonlySet<Tag>): boolean =>
  [...tags].some((tag) => invalidated.has(tag))

/** Answers by query, beside the pages that are made of them: the site keeps some for one page after another. */
const allOf = ({ pages, answers }: View): [what: string, is: Kept][] => [
  ...pages,
  ...[...answers.known].map(([query, { text, tags }]): [string, Kept] => [query, { shown: text, tags }]),
]

/** Searches are made anew at each visit: they take part in finding misses, and are no address that is invalidated. */
const isKept = (what: string): boolean => what.startsWith('/') && !what.includes('?')

/**
 * The pages as the site keeps them: each with the tags of when it was made, which is the last time that it was invalidated,
 * however the corpus has changed since.
 */
export function cacheOf(view: View) {
  const kept = new Map(allOf(view))
  const counts = { invalidated: 0, changed: 0 }

  /** Invalidates tags, makes anew what they invalidate, and gives what should have been invalidated too. */
  const clear = (tags: ReadonlySet<Tag>, now: View): Miss[] => {
    const all = new Map(allOf(now))
    // A query that nobody asks for the moment is forgotten like the others, and asked anew when it is.
    for (const [what, old] of kept) if (!all.has(what) && isInvalidated(old, tags)) kept.delete(what)
    return [...all].flatMap(([what, is]): Miss[] => {
      const old = kept.get(what) ?? is
      if (!isInvalidated(old, tags)) return old.shown === is.shown ? [] : [{ what, kept: old, is }]
      if (isKept(what)) counts.invalidated += 1
      if (isKept(what) && old.shown !== is.shown) counts.changed += 1
      kept.set(what, is)
      return []
    })
  }

  /** Makes some of what is kept anew, for a reason that has nothing to do with what has changed. Gives how many were other than before. */
  const makeAnew = (now: View, isMade: () => boolean): number =>
    allOf(now).filter(([what, is]) => {
      if (!isMade()) return false
      const isOther = kept.get(what)?.shown !== is.shown
      kept.set(what, is)
      return isOther
    }).length
  return { clear, makeAnew, counts }
}
