import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DocumentBreadcrumb } from '#components/document/DocumentBreadcrumb.tsx'
import { articleOf } from '#tests/fixtures/content.ts'

const trail = (name: string) =>
  within(screen.getByRole('navigation', { name }))
    .getAllByRole('listitem')
    .map((crumb) => [crumb.textContent, within(crumb).queryByRole('link')?.getAttribute('href')])

describe('the way to a document', () => {
  it('is by the front page and Aktuelt, to its short title', () => {
    render(<DocumentBreadcrumb document={articleOf({ title: 'Ei lang sak', shortTitle: 'Sak' })} />)
    expect(trail('Du er her')).toEqual([
      ['Framside', '/'],
      ['Aktuelt', '/aktuelt'],
      ['Sak', undefined],
    ])
  })

  it('ends in its title where it has no short one', () => {
    render(<DocumentBreadcrumb document={articleOf({ title: 'Ei lang sak', shortTitle: null })} />)
    expect(trail('Du er her').at(-1)).toEqual(['Ei lang sak', undefined])
  })

  it('is in the language of the document', () => {
    render(<DocumentBreadcrumb document={articleOf({ language: 'en', shortTitle: 'Piece' })} />)
    expect(trail('You are here').map(([title]) => title)).toEqual(['Front page', 'News', 'Piece'])
  })
})
