import { expect, it } from 'vitest'
import { readable } from '#lib/text/body.ts'
import { articleOf, paragraph } from '#tests/fixtures/content.ts'

const shown = (...blocks: object[]) =>
  readable(articleOf({ body: blocks }).body).map((block) =>
    block._type === 'block' ? `${block.style} ${block.children[0]?.text}` : block._type,
  )

it('leaves out paragraphs and headings that say nothing', () => {
  expect(shown(paragraph('Ja'), paragraph(''), paragraph('  ', { style: 'h2' }))).toEqual(['normal Ja'])
  for (const nothing of ['\u200b', '\u00a0', '\ufeff\u200f', '\u00ad']) {
    expect(shown(paragraph(nothing, { style: 'h2' }), paragraph('Ja'))).toEqual(['normal Ja'])
  }
})

it('lets no heading skip a level', () => {
  const headings = [
    paragraph('Først', { style: 'h3' }),
    paragraph('Så', { style: 'h3' }),
    paragraph('Hovud', { style: 'h2' }),
  ]
  expect(shown(...headings)).toEqual(['h2 Først', 'h2 Så', 'h2 Hovud'])
})

it('counts no heading that is left out', () => {
  expect(shown(paragraph(' ', { style: 'h2' }), paragraph('Under', { style: 'h3' }))).toEqual(['h2 Under'])
})
