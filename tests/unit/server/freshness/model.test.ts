import { expect, test } from 'vitest'
import { queries } from '#sanity/queries/index.ts'
import type { Tag } from '#sanity/tags.ts'
import { documentTypes } from '#schemas/index.ts'
import { type Random, randomFrom } from '#tests/support/random.ts'
import { alertsDue, alertsKept } from './model/alerts.ts'
import { queriesRead } from './model/answers.ts'
import { cacheOf, type Miss } from './model/cache.ts'
import { changed, newChange } from './model/changes.ts'
import type { Corpus } from './model/corpus.ts'
import { newCorpus } from './model/documents.ts'
import { fieldsOf } from './model/fields.ts'
import { invalidatedByChange, invalidatedByTime } from './model/ledger.ts'
import { viewOf } from './model/pages.ts'
import { laterThan } from './model/time.ts'

/**
 * One for every day, or `AKTUELT_SEED`. The share of invalidated addresses that changed is 60 to 66 % from seed to seed of
 * 10,200 changes, and falls under the 60 for some of so few.
 */
const usualSeed = 3

const stepsEach = 60

/** `npm run bench -- model` makes 10,200. */
const changes = Number(process.env.AKTUELT_CHANGES || 1_200)
const corpora = Math.ceil(changes / stepsEach)

/** Ordinary days, and those on which Oslo's days are 23 or 25 hours, or a year ends. */
const starts = [
  '2024-10-25T12:00:00Z',
  '2025-03-28T12:00:00Z',
  '2024-12-30T12:00:00Z',
  '2025-06-11T08:30:00Z',
] as const

const editable = Object.entries(fieldsOf).flatMap(([type, fields]) =>
  Object.keys(fields).map((field) => `${type}.${field}`),
)

test('the model changes every field that editors can fill', () => {
  const inSchemas = documentTypes.flatMap(({ name, fields }) =>
    fields.map((field) => `${name}.${field.name}`),
  )
  expect(inSchemas.filter((field) => !editable.includes(field))).toEqual([])
})

type Step = { what: string; after: Corpus; ids: readonly string[]; invalidated: Set<Tag> }

function nextStep(before: Corpus, random: Random, edited: ReadonlySet<string>): Step {
  const scene = { random, now: before.now, edited }
  const change = random.chance(0.16) ? undefined : newChange(before, scene)
  if (change) {
    const after = changed(before, change)
    const ids = [...change.puts.keys()]
    return { what: change.what, after, ids, invalidated: invalidatedByChange(before, after, ids) }
  }
  const after = { ...before, now: laterThan(before, scene) }
  const what = `time passes from ${before.now.toISOString()} to ${after.now.toISOString()}`
  return { what, after, ids: [], invalidated: invalidatedByTime(before, after) }
}

/** Two texts from a little before where they part. */
function parted(one: string, other: string): string {
  const at = [...one].findIndex((character, index) => character !== other[index])
  const from = Math.max(0, (at < 0 ? one.length : at) - 300)
  return `was: …${one.slice(from, from + 600)}\nis: …${other.slice(from, from + 600)}`
}

const told = (step: string, invalidated: Set<Tag>, { what, kept, is }: Miss): string =>
  [
    step,
    `missed: ${what}`,
    `was made of: ${[...kept.tags].join(' ')}`,
    `is made of: ${[...is.tags].join(' ')}`,
    `cleared: ${[...invalidated].join(' ')}`,
    parted(kept.shown, is.shown),
  ].join('\n')

test('whatever changes, every address and every answer that shows it is invalidated, and few others', {
  timeout: 600_000,
}, async () => {
  const seed = Number(process.env.AKTUELT_SEED || usualSeed)
  const random = randomFrom(seed)
  const edited = new Set<string>()
  let alertsSeen = 0
  const total = { changes: 0, invalidated: 0, changed: 0 }
  for (let corpus = 0; corpus < corpora; corpus += 1) {
    let state = newCorpus({ random, now: new Date(random.pick(starts)) })
    let view = await viewOf(state)
    const cache = cacheOf(view)
    const alerts = alertsKept(state)
    for (let step = 0; step < stepsEach; step += 1) {
      const { what, after, ids, invalidated } = nextStep(state, random, edited)
      view = await viewOf(after, view)
      const misses = cache.clear(invalidated, view).map((miss) => told(what, invalidated, miss))
      expect(misses, `seed ${seed}, corpus ${corpus}, step ${step}`).toEqual([])
      alerts.take(after, ids)
      expect(alerts.shownAt(after.now), `seed ${seed}, ${what}`).toEqual(alertsDue(after))
      alertsSeen += alertsDue(after).length
      state = after
      total.changes += 1
      for (const [, field] of what.matchAll(/edit (\S+) of/g)) if (field) edited.add(field)
    }
    total.invalidated += cache.counts.invalidated
    total.changed += cache.counts.changed
  }
  const precision = Math.floor((100 * total.changed) / total.invalidated)
  process.stdout.write(`precision: ${precision} %, changes: ${total.changes}, seed: ${seed}\n`)
  expect(alertsSeen).toBeGreaterThan(changes / 20)
  expect(precision).toBeGreaterThanOrEqual(60)
  expect(total.changes).toBeGreaterThanOrEqual(changes)
  expect([...queriesRead].sort(), 'a query that no address reads is not tested').toEqual(
    Object.keys(queries).sort(),
  )
  expect(editable.filter((field) => !edited.has(field))).toEqual([])
})
