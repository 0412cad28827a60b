import { expect, test } from 'vitest'
import type { Doc } from '#lake/document.ts'
import type { Tag } from '#sanity/tags.ts'
import { isLong } from '#tests/support/long.ts'
import { type Random, randomFrom, seedFrom } from '#tests/support/random.ts'
import { cacheOf, type Miss } from './model/cache.ts'
import { type Change, changed, newChange } from './model/changes.ts'
import type { Corpus } from './model/corpus.ts'
import { newCorpus, revised } from './model/documents.ts'
import { invalidatedByLeap } from './model/ledger.ts'
import { viewOf } from './model/pages.ts'

/**
 * Changes that the site sees only the last of: hooks were lost, or came faster than they were worked on. Meanwhile
 * readers had some pages made, for another reason, which show what was in between: also where in the end all is as it was.
 */

const corpora = isLong ? 60 : 10
const leapsEach = 25

const now = new Date('2025-06-11T08:30:00Z')

/** The change that makes all as it was, but for the revisions. */
const undone = (before: Corpus, ids: Iterable<string>, random: Random): Change => ({
  what: 'undo',
  puts: new Map(
    [...ids].map((id): [string, Doc | undefined] => {
      const was = before.documents.get(id)
      return [id, was && revised(was, { random, now })]
    }),
  ),
})

/** The states that a corpus passes through, and the documents that changed on the way. */
function leap(before: Corpus, random: Random) {
  const states: Corpus[] = []
  const what: string[] = []
  const ids = new Set<string>()
  const take = (change: Change | undefined) => {
    if (change === undefined) return
    states.push(changed(states.at(-1) ?? before, change))
    what.push(change.what)
    for (const id of change.puts.keys()) ids.add(id)
  }
  for (let step = 0; step <= random.below(2); step++)
    take(newChange(states.at(-1) ?? before, { random, now }))
  if (random.chance(0.7)) take(undone(before, ids, random))
  else take(newChange(states.at(-1) ?? before, { random, now }))
  return { states, what: what.join(', then '), ids: [...ids] }
}

const told = (what: string, invalidated: ReadonlySet<Tag>, miss: Miss): string =>
  [
    what,
    `missed: ${miss.what}`,
    `was made of: ${[...miss.kept.tags].join(' ')}`,
    `cleared: ${[...invalidated].join(' ')}`,
  ].join('\n')

test('of changes that were not seen one by one, nothing that readers saw in between stays', {
  timeout: 600_000,
}, async () => {
  const seed = seedFrom(process.env.AKTUELT_SEED, new Date())
  const random = randomFrom(seed)
  let madeBetween = 0
  for (let corpus = 0; corpus < corpora; corpus++) {
    let state = newCorpus({ random, now })
    let view = await viewOf(state)
    const cache = cacheOf(view)
    for (let step = 0; step < leapsEach; step++) {
      const { states, what, ids } = leap(state, random)
      for (const between of states.slice(0, -1)) {
        view = await viewOf(between, view)
        madeBetween += cache.makeAnew(view, () => random.chance(0.4))
      }
      const after = states.at(-1) ?? state
      view = await viewOf(after, view)
      const invalidated = invalidatedByLeap(state, after, ids)
      const misses = cache.clear(invalidated, view).map((miss) => told(what, invalidated, miss))
      expect(misses, `seed ${seed}, corpus ${corpus}, leap ${step}`).toEqual([])
      state = after
    }
  }
  expect(madeBetween).toBeGreaterThan(corpora * 16)
})
