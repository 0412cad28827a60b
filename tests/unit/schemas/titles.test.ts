import { expect, test } from 'vitest'
import { withIcons } from '#sanity/studio/icons.ts'
import { schemaTypes } from '#schemas/index.ts'

type Part = Record<string, unknown>

const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const partsOf = (value: unknown): Part[] => (Array.isArray(value) ? value.filter(isPart) : [])

const ours = new Set<unknown>(schemaTypes.map(({ name }) => name))

/** Every field and every member of an array or a text below a type, with its path. */
function below(part: Part, path: string): [string, Part][] {
  const marks = isPart(part.marks) ? part.marks.annotations : undefined
  return [...partsOf(part.fields), ...partsOf(part.of), ...partsOf(marks)].flatMap((child) => {
    const place = `${path}.${String(child.name ?? child.type)}`
    return [[place, child] as [string, Part], ...below(child, place)]
  })
}

test('every field and every member of a list has a title of ours: Sanity’s are in English', () => {
  const untitled = schemaTypes
    .flatMap((type) => below({ ...type }, type.name))
    .filter(([, { title, type }]) => typeof title !== 'string' && !ours.has(type))
  expect(untitled.map(([path]) => path)).toEqual([])
})

test('every type has an icon of its own in Studio, and so has every link in a text', () => {
  const types = withIcons(schemaTypes).map((type): Part => ({ ...type }))
  const links = types
    .flatMap((type) => below(type, String(type.name)))
    // A field of this name is no mark in a text.
    .filter(([, { name, type }]) => (name === 'link' || name === 'internalLink') && type === 'object')
  expect(links.length).toBeGreaterThan(4)
  const iconless = [...types.map((type): [string, Part] => [String(type.name), type]), ...links]
    .filter(([, { icon }]) => icon === undefined)
    .map(([path]) => path)
  // A row is shown within its table alone.
  expect(iconless).toEqual(['tableRow'])
})
