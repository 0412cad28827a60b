import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { generateTypes } from '#sanity/typegen/generate.ts'

const root = resolve(import.meta.dirname, '../../..')

test('the generated types are those of the schemas and queries as they stand (npm run typegen)', async () => {
  const written = await readFile(resolve(root, 'sanity/typegen/schema.generated.ts'), 'utf8')
  expect(await generateTypes(root)).toBe(written)
}, 60_000)
