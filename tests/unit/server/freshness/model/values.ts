import { osloIso } from '#lib/dates/oslo.ts'
import { startOfOsloDay } from '#lib/dates/queryTime.ts'
import type { Random } from '#tests/support/random.ts'
import { ids, words } from './pools.ts'

/** Where a value is made: when, and by what chance. */
export type Scene = {
  random: Random
  now: Date
  /** Fields, as `type.field`, that have been edited already: a third of the edits is of others, as long as there are any. */
  edited?: ReadonlySet<string>
}

/** Makes one value of a field; undefined is none. */
export type Make = (scene: Scene) => unknown

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

/** What no editor's form gives, but an import or a script does. */
const broken = [
  null,
  42,
  '',
  'i morgon',
  '2024-05-01',
  '2024-05-01T10:00:00',
  '2024-05-01T10:00:00.123456+02:00',
  [],
  [null],
  {},
  { _ref: 7 },
  true,
] as const

export const textOf: Make = ({ random }) =>
  `${random.pick(['Ny', 'Stor', 'Lita'])} ${random.pick(words)} ${random.below(4)}`

/** Near now, on either side, as Studio and as other programs write it; at times a midnight in Oslo. */
export const instantOf: Make = ({ random, now }) => {
  const distance = random.pick([20 * minute, 5 * hour, 3 * day, 20 * day, 200 * day])
  const at = new Date(now.getTime() + Math.round((random.fraction() - 0.6) * distance))
  const rounded = random.chance(0.15)
    ? startOfOsloDay(at)
    : random.chance(0.7)
      ? new Date(Math.round(at.getTime() / minute) * minute)
      : at
  return random.chance(0.3) ? osloIso(rounded) : rounded.toISOString()
}

export const oneOf =
  (...choices: readonly [unknown, ...unknown[]]): Make =>
  ({ random }) =>
    random.pick(choices)

/** Absent as often as `share` says. */
export const maybe =
  (share: number, make: Make): Make =>
  (scene) =>
    scene.random.chance(share) ? undefined : make(scene)

/** Up to `most` values, each with a key. */
export const listOf =
  (most: number, make: (scene: Scene) => object): Make =>
  (scene) =>
    Array.from({ length: scene.random.below(most + 1) }, (_, index) => ({
      _key: `k${index}`,
      ...make(scene),
    }))

/** A reference to any of a type, there or not. */
export const referenceTo =
  (...types: readonly [keyof typeof ids, ...(keyof typeof ids)[]]) =>
  ({ random }: Scene) => {
    const choices: readonly [string, ...string[]] = ids[random.pick(types)]
    return { _type: 'reference', _ref: random.pick(choices), ...(random.chance(0.3) && { _weak: true }) }
  }

/** References, at times the same twice. */
export const referencesTo = (...types: readonly [keyof typeof ids, ...(keyof typeof ids)[]]): Make =>
  listOf(2, referenceTo(...types))

/** An object of parts, without those that come to nothing. */
export const objectOf =
  (parts: Record<string, Make>) =>
  (scene: Scene): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(parts).flatMap(([name, make]) => {
        const value = make(scene)
        return value === undefined ? [] : [[name, value]]
      }),
    )

/** A field's value as chance has it: now and then none, or one that is broken. */
export const valueFor = (make: Make, scene: Scene): unknown => {
  if (scene.random.chance(0.05)) return undefined
  return scene.random.chance(0.05) ? scene.random.pick(broken) : make(scene)
}
