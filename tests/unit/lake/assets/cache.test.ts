import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { renderCache } from '#lake/assets/transform/cache.ts'

const newDirectory = () => mkdtempSync(join(tmpdir(), 'render-cache-'))
const bytes = (size: number) => async () => new Uint8Array(size)

const unexpected = (message: string, error: unknown) => {
  throw new Error(message, { cause: error })
}

/** A clock that advances by a second at each reading. */
function clock() {
  let time = 0
  return () => {
    time += 1000
    return new Date(time)
  }
}

test('calls for one name at the same time share one making', async () => {
  const cache = renderCache(newDirectory(), 1000, clock(), unexpected)
  let made = 0
  const make = async () => {
    made += 1
    return new Uint8Array([made])
  }
  const paths = await Promise.all([cache.get('a', make), cache.get('a', make)])
  await cache.get('a', make)
  expect(made).toBe(1)
  expect([...(await readFile(String(paths[1])))]).toEqual([1])
})

test('above the limit the files not used for longest go, and the newest stays', async () => {
  const directory = newDirectory()
  const cache = renderCache(directory, 100, clock(), unexpected)
  await cache.get('a', bytes(40))
  await cache.get('b', bytes(40))
  await cache.get('a', bytes(40))
  await cache.get('c', bytes(40))
  expect(readdirSync(directory).sort()).toEqual(['a', 'c'])
  await cache.get('larger than all', bytes(500))
  expect(readdirSync(directory)).toEqual(['larger than all'])
})

test('what an earlier run left counts', async () => {
  const directory = newDirectory()
  await renderCache(directory, 100, clock(), unexpected).get('a', bytes(80))
  await renderCache(directory, 100, clock(), unexpected).get('b', bytes(80))
  expect(readdirSync(directory)).toEqual(['b'])
})

test('a making that fails leaves nothing behind and can be tried again', async () => {
  const directory = newDirectory()
  const cache = renderCache(directory, 100, clock(), unexpected)
  await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(readdirSync(directory)).toEqual([])
  await cache.get('a', bytes(1))
  expect(readdirSync(directory)).toEqual(['a'])
})

test('what the disk refuses to keep is given all the same, and kept when it can be', async () => {
  const directory = join(newDirectory(), 'rendered')
  writeFileSync(directory, 'a file where the folder is to be')
  const reports: string[] = []
  const cache = renderCache(directory, 100, clock(), (message) => void reports.push(message))
  expect(await cache.get('a', bytes(40))).toEqual(new Uint8Array(40))
  expect(reports).toEqual(['A rendered image cannot be kept'])
  rmSync(directory)
  expect(await cache.get('a', bytes(40))).toBe(join(directory, 'a'))
})
