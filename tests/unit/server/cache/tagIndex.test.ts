import { expect, test } from 'vitest'
import { tagIndex } from '#server/cache/tagIndex.ts'

test('every key tied to any of some tags is found, each once', () => {
  const index = tagIndex()
  index.set('/', ['list:news', 'list:events'])
  index.set('/aktuelt', ['list:all'])
  index.set('/aktuelt/a', ['document:a', 'list:events'])
  expect(index.keysUnder(['list:news', 'list:events']).toSorted()).toEqual(['/', '/aktuelt/a'])
  expect(index.keysUnder(['list:none'])).toEqual([])
})

test('a key that is set again is tied to its new tags alone', () => {
  const index = tagIndex()
  index.set('/', ['list:news'])
  index.set('/', ['list:events'])
  expect(index.keysUnder(['list:news'])).toEqual([])
  expect(index.keysUnder(['list:events'])).toEqual(['/'])
  expect(index.size()).toBe(1)
})

test('a key that is removed is tied to nothing, and others stay as they are', () => {
  const index = tagIndex()
  index.set('/', ['list:news'])
  index.set('/aktuelt', ['list:news'])
  index.remove('/')
  index.remove('/never-set')
  expect(index.keysUnder(['list:news'])).toEqual(['/aktuelt'])
  index.clear()
  expect([index.keysUnder(['list:news']), index.size()]).toEqual([[], 0])
})
