import { JSDOM } from 'jsdom'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { type Converter, isDocx, mayBeDocx, readDocx } from '#sanity/studio/paste/docx.ts'
import { storePictures } from '#sanity/studio/paste/pictures.ts'
import { portableText } from '#sanity/studio/paste/portable.ts'
import { wordFile } from '#tests/fixtures/clipboards/docx.ts'
import { typedIn } from '#tests/fixtures/clipboards/typed.ts'

const parser = new new JSDOM('').window.DOMParser()
const parse = (html: string): Document => parser.parseFromString(html, 'text/html')

/** In Node the library takes a Buffer; in a browser, the same bytes. */
const convert: Converter = ({ arrayBuffer }, options) =>
  mammoth.convertToHtml({ buffer: Buffer.from(arrayBuffer) }, options)

const body = { styles: ['normal', 'h2', 'h3'], blocks: ['table', 'figure', 'quotation'] }

const read = async () => readDocx(await wordFile(), convert, parse)

test('a Word file is what a person would have typed, with its picture stored', async () => {
  const { pieces, dropped } = await read()
  const uploaded: [type: string, size: number, name: string][] = []
  const pictures = await storePictures(pieces, async (file, name) => {
    uploaded.push([file.type, file.size, name])
    return 'image-abc-1x1-png'
  })
  let made = 0
  const blocks = portableText(pieces, body, () => `k${made++}`, dropped, pictures)
  expect(typedIn(blocks)).toBe(`## Høyring
Kommunen **vil** byggje.
1. Send merknad
  1. med namn
- Kart
(Ein raud prikk)
|= Teneste | Pris
| Vatn | 100
[Les planen](https://example.no/plan) her`)
  expect(uploaded).toEqual([['image/png', 70, 'bilete-1.png']])
  expect(dropped).toEqual({ link: 1 })
})

test('a picture that cannot be stored is told of, and the text comes along', async () => {
  const { pieces, dropped } = await read()
  const pictures = await storePictures(pieces, () => Promise.reject(new Error('413')))
  const blocks = portableText(pieces, body, () => 'k', dropped, pictures)
  expect(blocks.some(({ _type }) => _type === 'figure')).toBe(false)
  expect(blocks).toHaveLength(7)
  expect(dropped).toEqual({ link: 1, picture: 1 })
})

test('a file that only has the name of a Word file is refused', async () => {
  await expect(readDocx(new TextEncoder().encode('tekst').buffer, convert, parse)).rejects.toThrow()
})

test('a Word file is known by its type or its name, and while it is dragged by its type, where there is one', () => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  expect(isDocx({ type, name: 'x' })).toBe(true)
  expect(isDocx({ type: '', name: 'Sak 1.DOCX' })).toBe(true)
  expect(isDocx({ type: 'application/msword', name: 'gammal.doc' })).toBe(false)
  expect([mayBeDocx({ type }), mayBeDocx({ type: '' }), mayBeDocx({ type: 'image/png' })]).toEqual([
    true,
    true,
    false,
  ])
})
