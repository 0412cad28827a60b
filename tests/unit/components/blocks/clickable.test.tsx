import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Body } from '#components/blocks/Body.tsx'
import type { Edit } from '#lib/preview/edit.ts'
import { articleOf } from '#tests/fixtures/content.ts'

const edit: Edit = (path) => ({ 'data-sanity': path, 'data-sanity-drag-disable': 'true' })

const span = (key: string, text: string, marks: string[] = []) => ({ _type: 'span', _key: key, text, marks })
const block = (key: string, more: object) => ({
  _type: 'block',
  _key: key,
  style: 'normal',
  markDefs: [],
  ...more,
})
const body = [
  block('a', { style: 'h2', children: [span('a1', 'Overskrift')] }),
  block('b', {
    children: [span('b1', 'Ei '), span('b2', 'lenkje', ['l'])],
    markDefs: [{ _type: 'link', _key: 'l', href: 'https://example.no' }],
  }),
  block('c', { listItem: 'bullet', children: [span('c1', 'Punkt')] }),
  { _type: 'callout', _key: 'd', tone: 'info', content: [block('e', { children: [span('e1', 'Merk')] })] },
]
const blocks = articleOf({ body }).body

test('in the preview each block and each run of text bears its own path in the field', () => {
  const { container: html } = render(<Body blocks={blocks} language="nn" field="contact" edit={edit} />)
  const paths = [...html.querySelectorAll('[data-sanity]')].map((element) => [
    element.localName,
    element.getAttribute('data-sanity'),
    element.textContent,
  ])
  expect(paths).toEqual([
    ['div', 'contact', 'OverskriftEi lenkjePunktMerk'],
    ['h2', 'contact[_key=="a"]', 'Overskrift'],
    ['span', 'contact[_key=="a"].children[_key=="a1"].text', 'Overskrift'],
    ['p', 'contact[_key=="b"]', 'Ei lenkje'],
    ['span', 'contact[_key=="b"].children[_key=="b1"].text', 'Ei '],
    ['span', 'contact[_key=="b"].children[_key=="b2"].text', 'lenkje'],
    ['li', 'contact[_key=="c"]', 'Punkt'],
    ['span', 'contact[_key=="c"].children[_key=="c1"].text', 'Punkt'],
    ['div', 'contact[_key=="d"]', 'Merk'],
  ])
  expect(html.querySelector('a')?.textContent).toBe('lenkje')
  expect(html.querySelectorAll('[data-sanity]:not([data-sanity-drag-disable])')).toHaveLength(0)
})

test('for readers the text has no attribute and no element more', () => {
  const { container: html } = render(<Body blocks={blocks} language="nn" />)
  expect(html.querySelectorAll('[data-sanity], span, .prose > div:not(.callout)')).toHaveLength(0)
})
