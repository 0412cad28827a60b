import { expect, test } from 'vitest'
import { spellingsOf } from '#lib/addresses/redirects.ts'

test.each([
  ['/', ['/']],
  ['/gamal', ['/gamal', '/gamal/']],
  ['/Default.aspx?id=5', ['/Default.aspx?id=5', '/Default.aspx?id=5/']],
  ['/gamal//', ['/gamal', '/gamal/']],
  ['/blå', ['/blå', '/blå/', '/bl%C3%A5', '/bl%C3%A5/', '/bl%c3%a5', '/bl%c3%a5/']],
])('%s may have been written in these ways', (path, spellings) => {
  expect(spellingsOf(path)).toEqual(spellings)
})
