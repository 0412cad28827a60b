import { endOfOsloDay } from '#lib/dates/queryTime.ts'
import type { Corpus } from './corpus.ts'
import type { Scene } from './values.ts'

const instant = /^\d{4}-\d\d-\d\dT/

/** Every instant that a value speaks of, in milliseconds. */
function instantsIn(value: unknown): number[] {
  if (typeof value === 'string') return instant.test(value) ? [Date.parse(value)] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(instantsIn) : []
}

const [second, hour, day] = [1_000, 3_600_000, 86_400_000]

/** A time after the corpus's own: the next millisecond, a leap, or to the millisecond around an instant in it, the hour before one, or midnight in Oslo. */
export function laterThan({ documents, now }: Corpus, { random }: Scene): Date {
  if (random.chance(0.15)) return new Date(now.getTime() + 1)
  const leap = now.getTime() + 1 + random.below(random.pick([second, hour, day, 20 * day]))
  if (random.chance(0.3)) return new Date(leap)
  const midnight = endOfOsloDay(random.chance(0.5) ? now : new Date(leap)).getTime()
  const edges = [...documents.values()]
    .flatMap(instantsIn)
    .flatMap((at) => [at - hour, at])
    .filter((at) => at > now.getTime())
  const edge = random.chance(0.4) ? midnight : (edges[random.below(edges.length)] ?? midnight)
  return new Date(Math.max(now.getTime() + 1, edge + random.below(3) - 1))
}
