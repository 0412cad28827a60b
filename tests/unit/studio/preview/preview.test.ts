import { perspectiveCookieName } from '@sanity/preview-url-secret/constants'
import { expect, test } from 'vitest'
import { addressKind, addressOf } from '#lib/addresses/addresses.ts'
import { documentRoutes } from '#lib/addresses/routes.ts'
import { perspectiveCookie, perspectiveOf } from '#lib/preview/draft.ts'
import { entryPath } from '#lib/preview/edit.ts'
import { mainDocuments } from '#sanity/studio/preview/mainDocuments.ts'

test('the patterns of documents’ addresses are those that pages are at', () => {
  const written = { document: addressOf.document('x'), topic: addressOf.topic('x', 1) }
  for (const [kind, [first]] of Object.entries(documentRoutes)) {
    const path = first.replace(':slug', 'x')
    expect(addressKind(path)?.kind, first).toBe(kind)
    if (kind in written) expect(Object.values(written)).toContain(path)
  }
  expect(addressKind('/aktuelt/emne/x/side/2')).toEqual({ kind: 'topic', slug: 'x', page: 2 })
})

test('beside a page the form shows the document whose page it is', () => {
  const routes = mainDocuments.flatMap(({ route }) => route)
  expect(routes).toEqual(Object.values(documentRoutes).flat())
})

test.each([
  ['drafts', 'drafts'],
  ['published', 'published'],
  ['rSpring,drafts', 'rSpring,drafts'],
  [undefined, 'drafts'],
  ['', 'drafts'],
  ['raw', 'drafts'],
  ['a b', 'drafts'],
])('of a perspective %j the preview takes %s', (given, taken) => {
  expect(perspectiveOf(given)).toBe(taken)
})

test('the cookie of the perspective is the one that next-sanity sets', () => {
  expect(perspectiveCookie).toBe(perspectiveCookieName)
})

test('the path of an entry cannot be broken by its key', () => {
  expect(entryPath('body', 'ab12')).toBe('body[_key=="ab12"]')
  expect(entryPath('body', 'a"]\\')).toBe('body[_key=="a]"]')
})
