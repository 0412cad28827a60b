import { describe, expect, test } from 'vitest'
import { contentTypes, isContentType, slugOfTag, tagsOfChange, tagsOfQuery } from '#sanity/tags.ts'

const reach = { slugs: ['ny', 'gamal'], shownBy: ['andre'] }

describe('the table of tags', () => {
  test.each(['article', 'event'] as const)(
    'a changed %s clears its page, its old address, lists and who shows it',
    (type) => {
      expect(tagsOfChange(type, reach)).toEqual(['lists', 'document:ny', 'document:gamal', 'document:andre'])
    },
  )

  test('a renamed topic clears the pages that carry it, and the lists', () => {
    expect(tagsOfChange('topic', { slugs: [], shownBy: ['a', 'b'] })).toEqual([
      'lists',
      'document:a',
      'document:b',
    ])
  })

  test('what a change clears is what the queries that show it are read under', () => {
    const cleared = tagsOfChange('article', { slugs: ['a'], shownBy: [] })
    const read = [
      ...tagsOfQuery('document', { slug: 'a' }),
      ...tagsOfQuery('list', { from: 0, to: 12 }),
      ...tagsOfQuery('news', { count: 7 }),
      ...tagsOfQuery('upcoming', { count: 4 }),
    ]
    expect(read.every((tag) => cleared.includes(tag))).toBe(true)
  })

  test('settings clear every page by its frame', () => {
    expect(tagsOfChange('siteSettings', { slugs: [], shownBy: [] })).toEqual([...tagsOfQuery('site', {})])
  })

  test('no tag is cleared twice for one change', () => {
    for (const type of contentTypes) {
      const tags = tagsOfChange(type, { slugs: ['a', 'a'], shownBy: ['a'] })
      expect(new Set(tags).size).toBe(tags.length)
    }
  })
})

test('a document’s tag tells its slug; the others none', () => {
  expect(slugOfTag('document:a:b')).toBe('a:b')
  expect(slugOfTag('lists')).toBeUndefined()
})

test('only types that pages show are content types', () => {
  expect(isContentType('event')).toBe(true)
  expect(isContentType('toString')).toBe(false)
})
