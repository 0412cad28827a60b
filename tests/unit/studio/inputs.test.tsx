// @vitest-environment jsdom
import { createWorkspaceFromConfig, type SchemaType, type Workspace } from 'sanity'
import { beforeAll, expect, test } from 'vitest'
import { studioConfig } from '#sanity/studio/config.ts'
import { inputFor } from '#sanity/studio/inputs/inputFor.ts'

let workspace: Workspace

beforeAll(async () => {
  const lake = { url: 'http://localhost:1', token: 'local' }
  workspace = await createWorkspaceFromConfig(
    studioConfig({ projectId: 'local', dataset: 'production', lake }),
  )
}, 90_000)

/** The types of all fields and items below a type, each with its place. */
function below(type: SchemaType, place: string, seen = new Set<SchemaType>()): [string, SchemaType][] {
  if (seen.has(type)) return []
  seen.add(type)
  const inner =
    type.jsonType === 'object'
      ? type.fields.map((field) => [field.name, field.type] as const)
      : type.jsonType === 'array'
        ? type.of.map((item) => [item.name, item] as const)
        : []
  return [[place, type], ...inner.flatMap(([name, one]) => below(one, `${place}.${name}`, seen))]
}

const chain = (type: SchemaType | null | undefined): string[] =>
  type ? [type.name, ...chain(type.type)] : []

const ours = ['article', 'event', 'topic', 'person', 'redirect', 'siteSettings']

const all = () =>
  ours.flatMap((name) => {
    const type = workspace.schema.get(name)
    return type ? below(type, name) : []
  })

test('every point in time and every number is typed in an input of ours', () => {
  const typed = all().filter(([, type]) => inputFor(type) !== undefined)
  expect(typed.map(([place]) => place)).toEqual(
    expect.arrayContaining([
      'article.publishedAt',
      'article.withdrawn.at',
      'event.startsAt',
      'event.previousStarts.datetime',
      'event.registration.deadline',
      'event.programme.programmeItem.startsAt',
      'event.stream.endedAt',
      'event.calendarSequence',
    ]),
  )
  for (const [place, type] of all()) {
    const wants = chain(type).includes('datetime')
      ? 'instant'
      : type.jsonType === 'number'
        ? 'number'
        : undefined
    expect([place, inputFor(type)]).toEqual([place, wants])
  }
})

test('no field is of a kind whose input in Studio shows text that it does not store', () => {
  const dates = all().filter(([, type]) => chain(type).includes('date'))
  expect(dates.map(([place]) => place)).toEqual([])
})
