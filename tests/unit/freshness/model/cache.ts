import type { Tag } from '#sanity/tags.ts'
import type { Page, View } from './pages.ts'

/** An address that shows something else now, and whose page was not cleared. */
export type Miss = { address: string; kept: Page; is: Page }

const isCleared = (page: Page, cleared: ReadonlySet<Tag>): boolean =>
  [...cleared].some((tag) => page.tags.has(tag))

/** Searches are made anew at each visit: they take part in finding misses, and are no address that is cleared. */
const isKept = (address: string): boolean => !address.includes('?')

/**
 * The pages as the site keeps them: each with the tags of when it was made, which is the last time that it was cleared,
 * however the corpus has changed since.
 */
export function cacheOf(view: View) {
  const kept = new Map(view.pages)
  const counts = { cleared: 0, changed: 0 }

  /** Clears tags, makes anew what they clear, and gives what should have been cleared too. */
  const clear = (tags: ReadonlySet<Tag>, { pages }: View): Miss[] =>
    [...pages].flatMap(([address, is]): Miss[] => {
      const page = kept.get(address) ?? is
      if (!isCleared(page, tags)) return page.shown === is.shown ? [] : [{ address, kept: page, is }]
      if (isKept(address)) counts.cleared += 1
      if (isKept(address) && page.shown !== is.shown) counts.changed += 1
      kept.set(address, is)
      return []
    })
  return { clear, counts }
}
