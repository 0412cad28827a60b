import { expect, test } from 'vitest'
import { factsIn } from '#server/cache/facts.ts'
import { openDatabase } from '#server/database.ts'
import { rememberedIn } from '#server/freshness/remembered.ts'

test('an instant is known to the next process', () => {
  const database = openDatabase(':memory:')
  const facts = factsIn(database)
  expect(rememberedIn(facts, 'passed').get()).toBeUndefined()
  rememberedIn(facts, 'passed').set(17)
  expect([rememberedIn(facts, 'passed').get(), rememberedIn(facts, 'compared').get()]).toEqual([
    17,
    undefined,
  ])
})

test('a disk that refuses leaves it to this process, which goes on', () => {
  const database = openDatabase(':memory:')
  const remembered = rememberedIn(factsIn(database), 'passed')
  remembered.set(17)
  database.read((file) => file.exec('PRAGMA query_only = ON'))
  remembered.set(18)
  expect(remembered.get()).toBe(18)
  expect(rememberedIn(factsIn(database), 'passed').get()).toBe(17)
})
