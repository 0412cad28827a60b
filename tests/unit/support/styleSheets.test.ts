import { expect, test } from 'vitest'
import { readSheets } from '#tests/browser/engines/styleSheets.ts'

test('a sheet is read rule by rule, within layers and conditions, and not within strings and brackets', () => {
  const said = readSheets(`
    @layer ours, theirs; /* a { color: red } */
    @layer ours {
      :root { --line: 3px; --picture: url("data:image/svg+xml;a{b:c}") }
      a[href="{;}"] { color: red !important; background: url(data:x;y) }
      @media (min-width: 40rem) { a { color: red; &:hover { top: 0 } } }
    }`)
  expect(said).toEqual({
    declarations: ['color: red', 'background: url(data:x;y)', 'top: 0'],
    selectors: [':root', 'a[href="{;}"]', 'a'],
    conditions: ['(min-width: 40rem)'],
    properties: { '--line': '3px', '--picture': 'url("data:image/svg+xml;a{b:c}")' },
  })
})

test('what the sheet itself asks about, and what is no declaration of an element, is left out', () => {
  const said = readSheets(
    '@supports (top: 0) { a { top: 0 } } @page turned { size: landscape } b { left: 0 }',
  )
  expect([said.declarations, said.selectors]).toEqual([['left: 0'], ['b']])
})
