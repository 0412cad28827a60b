import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Body } from '#components/blocks/Body.tsx'
import { Contents } from '#components/blocks/Contents.tsx'
import type { Language } from '#lib/content/language.ts'
import { articleOf, paragraph } from '#tests/fixtures/content.ts'

const long = 'Eit avsnitt som er langt nok. '.repeat(40)

function show(titles: string[], language: Language = 'nn') {
  const body = titles.flatMap((title, index) => [
    paragraph(title, { _key: `h${index}`, style: index % 3 === 1 ? 'h3' : 'h2' }),
    paragraph(long, { _key: `p${index}` }),
    { _type: 'factBox', _key: `f${index}`, title: `Fakta ${index}`, content: [paragraph('Ein fakta.')] },
  ])
  const blocks = articleOf({ body }).body
  render(
    <>
      <Contents blocks={blocks} language={language} />
      <Body blocks={blocks} language={language} />
    </>,
  )
}

describe('the contents of a long text', () => {
  it('lead to its headings, each of which has the id that is linked to', () => {
    show(['Bakgrunn', 'Økonomi', 'Frist', 'Frist'])
    const links = within(screen.getByRole('navigation', { name: 'Innhald' })).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['Bakgrunn', 'Økonomi', 'Frist', 'Frist'])
    const targets = links.map((link) => document.getElementById(link.getAttribute('href')?.slice(1) ?? ''))
    expect(targets.map((heading) => heading?.textContent)).toEqual(['Bakgrunn', 'Økonomi', 'Frist', 'Frist'])
    expect(new Set(targets).size).toBe(4)
  })

  it('are in the language of the page', () => {
    show(['A', 'B', 'C'], 'en')
    expect(screen.getByRole('navigation', { name: 'Contents' })).toBeTruthy()
  })

  it('are left out of a text with few parts', () => {
    show(['A', 'B'])
    expect(screen.queryByRole('navigation')).toBeNull()
  })
})

describe('a fact box', () => {
  it('has its heading one level below the one that it stands under', () => {
    show(['Saker', 'Sak 89/26', 'Eventuelt'])
    const levels = screen.getAllByRole('heading', { name: /^Fakta/ }).map(({ tagName }) => tagName)
    expect(levels).toEqual(['H3', 'H4', 'H3'])
  })
})

it('sums in running text are kept on one line, within a link too, and say what was written', () => {
  const span = (_key: string, text: string, marks: string[] = []) => ({ _type: 'span', _key, text, marks })
  const block = paragraph('', {
    children: [span('a', 'Det kostar 12 840 kr, '), span('b', 'jf. § 1-8 i lova', ['l'])],
    markDefs: [{ _type: 'link', _key: 'l', href: 'https://lovdata.no' }],
  })
  render(<Body blocks={articleOf({ body: [block] }).body} language="nn" />)
  expect(document.body.textContent).toBe('Det kostar 12 840 kr, jf. § 1-8 i lova')
  const kept = [...document.querySelectorAll('.unbroken')].map((stretch) => stretch.textContent)
  expect(kept).toEqual(['12 840 kr', '§ 1-8'])
  expect(screen.getAllByRole('link')).toHaveLength(1)
})
