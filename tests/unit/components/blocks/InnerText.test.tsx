import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { InnerText } from '#components/blocks/InnerText.tsx'
import { innerText } from '#lib/content/blocks/text.ts'
import { paragraph } from '#tests/fixtures/content.ts'
import { hrefOf, textsOf } from '../support.ts'

const show = (...content: object[]) => render(<InnerText blocks={innerText.parse(content)} />)

describe('text inside a box', () => {
  it('has no headings: the box has its own', () => {
    show(paragraph('Del', { style: 'h2' }), paragraph('Underdel', { style: 'h3' }), paragraph('Tekst'))
    expect(screen.queryByRole('heading')).toBeNull()
    expect(textsOf('p')).toEqual(['Del', 'Underdel', 'Tekst'])
  })

  it('has no empty paragraphs', () => {
    show(paragraph('Ja'), paragraph(' '), paragraph('\u200b'))
    expect(textsOf('p')).toEqual(['Ja'])
  })

  it('has lists as other text has', () => {
    show(paragraph('ein', { listItem: 'bullet', level: 1 }))
    expect(textsOf('ul > li')).toEqual(['ein'])
  })

  it('has links as other text has, and none where no link may be', () => {
    const linked = (text: string, definition: object) =>
      paragraph(text, {
        children: [{ _type: 'span', _key: 's', text, marks: ['m'] }],
        markDefs: [{ _key: 'm', ...definition }],
      })
    show(
      linked('Skule', { _type: 'internalLink', target: { _type: 'topic', slug: 'skule' } }),
      linked('Trykk', { _type: 'link', href: 'javascript:alert(1)' }),
    )
    expect(hrefOf('Skule')).toBe('/aktuelt/emne/skule')
    expect(screen.getAllByRole('link')).toHaveLength(1)
    expect(screen.getByText('Trykk')).toBeTruthy()
  })
})
