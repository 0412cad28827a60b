import { expect, test } from 'vitest'
import { isMet, needOf, selectorsIn } from '#server/renderer/selector.ts'

/** Whether a page with these names may have something that one of the selectors meets. */
const meets = (list: string, ...names: string[]): boolean =>
  selectorsIn(list).some((selector) => isMet(needOf(selector), new Set(names)))

test('a selector needs every class and element that it names', () => {
  expect(meets('.card .title a', '.card', '.title', 'a')).toBe(true)
  expect(meets('.card .title a', '.card', 'a')).toBe(false)
  expect(meets('.card .title a', '.card', '.title')).toBe(false)
  expect(meets('table.ds-table>tbody', 'table', '.ds-table')).toBe(false)
})

test('a list is met by one of its selectors', () => {
  expect(meets('.a,.b', '.b')).toBe(true)
  expect(meets('.a:is(.b,.c),.d[title="a,.e"]', '.a', '.e')).toBe(false)
})

test('of those in :is() and :where() one is needed', () => {
  expect(meets(':is(.a,.b .c) p', '.a', 'p')).toBe(true)
  expect(meets(':where(.a,.b .c) p', '.b', 'p')).toBe(false)
  expect(meets(':is(:is(.a),.b)', '.a')).toBe(true)
})

test('what it must not be, or what it only has, is not needed: it may be met without', () => {
  expect(meets('.a:not(.b)', '.a')).toBe(true)
  expect(meets('.a:has(.b)', '.a')).toBe(true)
  expect(meets('.a:nth-child(2 of .b)', '.a')).toBe(true)
})

test('an attribute for data is needed with its value, and no other attribute is', () => {
  expect(meets('.a[data-color=danger]', '.a', '[data-color]', '[data-color=info]')).toBe(false)
  expect(meets('.a[data-color="danger"]', '.a', '[data-color]', '[data-color=danger]')).toBe(true)
  expect(meets('[data-color]', '[data-color]')).toBe(true)
  expect(meets('[data-color]')).toBe(false)
  expect(meets('[data-color^=d][open][aria-current="page"]')).toBe(true)
})

test('pseudo-classes, pseudo-elements, attributes, ids and what is everywhere need nothing', () => {
  for (const selector of [':root', '*', '::before', '[href$=".ics"]', '#id', ':host', '::slotted(.a)'])
    expect([selector, meets(selector)]).toEqual([selector, true])
  expect(meets('a:hover::after', 'a')).toBe(true)
})

test('a name that is escaped, or in other letters, or in capitals, loses nothing', () => {
  expect(meets('.sm\\:wide')).toBe(true)
  expect(meets('.blåbær', '.blåbær')).toBe(true)
  expect(meets('DIV', 'div')).toBe(true)
})
