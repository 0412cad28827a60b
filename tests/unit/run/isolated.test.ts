import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isolated } from '#tests/run/isolated.ts'

test('every unit test that replaces modules has a worker of its own, and no other has', () => {
  const files = readdirSync('tests/unit', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join('tests/unit', name))
  const replacing = files.filter((file) => /^vi\.(?:mock|doMock)\(/m.test(readFileSync(file, 'utf8')))
  expect(replacing.sort()).toEqual([...isolated].sort())
})
