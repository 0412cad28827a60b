import { expect, test } from 'vitest'
import { readSheet, usedBy } from '#server/renderer/sheet.ts'

const used = (css: string, ...names: string[]): string => usedBy(new Set(names), ['--w'], readSheet(css))

test('a page gets the rules of what is on it, in their order', () => {
  expect(used('.a{top:0}.b{top:1px}p{top:2px}', '.a', 'p')).toBe('.a{top:0}p{top:2px}')
})

test('rules in layers and under conditions too; a condition without rules goes, and a layer keeps its place', () => {
  const css =
    '@layer x,y;@layer x{.a{top:0}@media print{.b{top:0}}}@media (width>1px){.b{top:0}}@layer y{.a{top:1px}}'
  expect(used(css, '.a')).toBe('@layer x,y;@layer x{.a{top:0}}@layer y{.a{top:1px}}')
  expect(used(css, '.b')).toBe(
    '@layer x,y;@layer x{@media print{.b{top:0}}}@media (width>1px){.b{top:0}}@layer y{}',
  )
})

test('a custom property is there while something that counts uses it, and what it is made of', () => {
  const css = ':root{--a:var(--b);--b:1px;--c:var(--d);--d:2px;--w:0;--e:url(data:x;--f:1)}'
  expect(used(`${css}.a{top:var(--a)}.b{top:var( --c, 0)}`, '.a')).toBe(
    ':root{--a:var(--b);--b:1px;--w:0}.a{top:var(--a)}',
  )
  expect(used(`${css}.b{top:var( --c, 0);--e:1}`, '.b')).toBe(
    ':root{--c:var(--d);--d:2px;--w:0}.b{top:var( --c, 0)}',
  )
  expect(used(`${css}@page{margin:var(--e)}`)).toBe(
    ':root{--w:0;--e:url(data:x;--f:1)}@page{margin:var(--e)}',
  )
})

test('what holds no rules of elements is kept', () => {
  const css =
    '@charset "a";@page turned{size:landscape}@keyframes k{from{top:0}to{top:1px}}@property --a{syntax:"*"}'
  expect(used(css)).toBe(css)
})

test('a rule is whole, with the rules and conditions in it', () => {
  const rule = '.a{top:0;&:hover{top:1px;left:0}@media print{.b{top:2px}}}'
  expect(used(`${rule}.c{top:0}`, '.a')).toBe(rule)
})

test('braces, semicolons and comments in strings, addresses and comments end nothing', () => {
  const css = '.a{background:url("data:x;{}}");content:"}"}.b{content:"\\"}"}/* .c{ ; */.c{top:0}'
  expect(used(css, '.b')).toBe('.b{content:"\\"}"}')
  expect(used(css, '.c')).toBe('.c{top:0}')
  expect(used('.a{/* } */top:0}.b{top:0}', '.a')).toBe('.a{/* } */top:0}')
})
