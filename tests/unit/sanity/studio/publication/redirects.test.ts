import { describe, expect, test } from 'vitest'
import type { StoredDocument } from '#sanity/studio/publication/document.ts'
import { redirectActions, type StoredRedirect } from '#sanity/studio/publication/redirects.ts'

const at = (slug: string, _type = 'article'): StoredDocument => ({
  _id: 'sak',
  _type,
  _rev: 'r',
  _createdAt: '',
  _updatedAt: '',
  slug: { current: slug },
})

/** The redirects that there are after a request, by what its actions say. */
function redirectsAfter(redirects: readonly StoredRedirect[], before: StoredDocument, now: StoredDocument) {
  const all = new Map(redirects.map(({ _id, from, to }) => [_id, [from, to]]))
  for (const action of redirectActions(before, now, redirects)) {
    if (action.actionType === 'sanity.action.document.delete') all.delete(action.publishedId)
    if (action.actionType === 'sanity.action.document.create')
      all.set(action.publishedId, [action.attributes.from, action.attributes.to])
    if (action.actionType === 'sanity.action.document.edit' && 'set' in action.patch)
      all.set(action.publishedId, [all.get(action.publishedId)?.[0], action.patch.set?.to])
  }
  return [...all.values()].sort()
}

describe('a new slug', () => {
  test('leaves a redirect at the old address', () => {
    expect(redirectsAfter([], at('a'), at('b'))).toEqual([['/aktuelt/a', '/aktuelt/b']])
  })

  test('a second time leaves no chain', () => {
    const first = [{ _id: 'x', from: '/aktuelt/a', to: '/aktuelt/b' }]
    expect(redirectsAfter(first, at('b'), at('c'))).toEqual([
      ['/aktuelt/a', '/aktuelt/c'],
      ['/aktuelt/b', '/aktuelt/c'],
    ])
  })

  test('back to the first leaves no loop', () => {
    const first = [{ _id: 'x', from: '/aktuelt/a', to: '/aktuelt/b' }]
    expect(redirectsAfter(first, at('b'), at('a'))).toEqual([['/aktuelt/b', '/aktuelt/a']])
  })

  test('uses the redirect that an editor had made by hand, however it was spelled', () => {
    const own = [{ _id: 'x', from: '/aktuelt/a/', to: '/kontakt' }]
    expect(redirectsAfter(own, at('a'), at('b'))).toEqual([['/aktuelt/a/', '/aktuelt/b']])
  })

  test('of an event keeps its calendar file too, and of a topic its list', () => {
    expect(redirectsAfter([], at('a', 'event'), at('b', 'event'))).toEqual([
      ['/aktuelt/a', '/aktuelt/b'],
      ['/aktuelt/a/kalender.ics', '/aktuelt/b/kalender.ics'],
    ])
    expect(redirectsAfter([], at('a', 'topic'), at('b', 'topic'))).toEqual([
      ['/aktuelt/emne/a', '/aktuelt/emne/b'],
    ])
  })

  test('concerns neither a first publication, nor the same slug, nor a person', () => {
    expect(redirectActions(undefined, at('a'), [])).toEqual([])
    expect(redirectActions(at('a'), at('a'), [])).toEqual([])
    expect(redirectActions(at('a', 'person'), at('b', 'person'), [])).toEqual([])
  })

  test('that is sent twice makes one redirect', () => {
    expect(redirectActions(at('a'), at('b'), [])).toEqual(redirectActions(at('a'), at('b'), []))
  })
})
