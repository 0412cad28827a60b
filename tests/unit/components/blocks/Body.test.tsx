import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Body } from '#components/blocks/Body.tsx'
import type { Language } from '#lib/content/language.ts'
import { articleOf, paragraph } from '#tests/fixtures/content.ts'
import { langAt, linkInFrame, storedFile, text } from '../support.ts'

const show = (body: object[], language: Language = 'nn') =>
  render(<Body blocks={articleOf({ body }).body} language={language} />)

describe('running text', () => {
  it('keeps headings, emphasis and lists as what they are', () => {
    show([
      paragraph('Del', { style: 'h2' }),
      paragraph('Underdel', { style: 'h3' }),
      paragraph('ein', { listItem: 'bullet', level: 1 }),
      paragraph('to', {
        listItem: 'number',
        level: 1,
        children: [{ _type: 'span', _key: 's', text: 'to', marks: ['strong'] }],
      }),
    ])
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Del')
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Underdel')
    expect(document.querySelector('ul > li')?.textContent).toBe('ein')
    expect(document.querySelector('ol > li > strong')?.textContent).toBe('to')
  })

  it('never takes an editor’s text for markup', () => {
    show([paragraph('<script>alert(1)</script>')])
    expect(document.querySelector('script')).toBeNull()
    expect(screen.getByText('<script>alert(1)</script>')).toBeTruthy()
  })

  it('has no empty paragraphs, and no heading that skips a level', () => {
    show([paragraph(' '), paragraph('', { style: 'h2' }), paragraph('Del', { style: 'h3' })])
    expect(document.querySelectorAll('p')).toHaveLength(0)
    expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H2'])
  })

  it('is in the order of the editor, blocks and paragraphs alike', () => {
    show([
      paragraph('Først.'),
      { _type: 'callout', _key: 'c', content: [paragraph('Så.')] },
      paragraph('Sist.'),
    ])
    expect(text()).toBe('Først.Så.Sist.')
  })

  it('that there is none of takes no room', () => {
    expect(show([]).container.childElementCount).toBe(0)
  })
})

describe('on a page in English', () => {
  const content = [paragraph('Words')]
  it.each<[string, object, string]>([
    ['the source of a quotation', { _type: 'quotation', source: 'KS', content }, '– KS'],
    ['the size of a file', { _type: 'attachment', file: storedFile() }, '1.2 MB'],
  ])('%s is said in English', (_, block, said) => {
    show([{ _key: 'k', ...block }], 'en')
    expect(text()).toContain(said)
  })

  it('the player is said in English, in its frame', () => {
    show([{ _type: 'video', _key: 'k', title: 'V', provider: 'vimeo', videoId: '12345678' }], 'en')
    expect(linkInFrame().textContent).toBe('Show the video here')
  })

  it('a table without a caption is named in English', () => {
    show([{ _type: 'table', _key: 't', rows: [{ _key: 'r', cells: ['x'] }] }], 'en')
    expect(screen.getByRole('figure', { name: 'Table' })).toBeTruthy()
  })

  it('the role of a contact is said to be Nynorsk', () => {
    const person = { _id: 'p', name: 'Kari Nordmann', role: 'leiar' }
    show([{ _type: 'contact', _key: 'k', person }], 'en')
    expect(langAt('leiar')).toBe('nn')
  })

  it('a quotation in English needs no mark', () => {
    show([{ _type: 'quotation', _key: 'q', language: 'en', content }], 'en')
    expect(langAt('Words')).toBeUndefined()
  })
})
