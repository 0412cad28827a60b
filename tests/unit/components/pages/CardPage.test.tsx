import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CardPage } from '#components/pages/CardPage.tsx'
import { cardOf } from '#tests/fixtures/content.ts'
import { choices, chosen, crumbs, heading, shared } from '../list/support.ts'
import { textsOf } from '../support.ts'

const { filters, now } = shared
const cards = ['Ei sak', 'Avis'].map((title) => cardOf({ _id: title, title }))
const page = { title: 'Skule', filters, at: '/aktuelt/emne/skule', cards, now }

describe('a page of cards', () => {
  it('has its title, what it holds, the choices, the cards, and what follows them', () => {
    render(
      <CardPage {...page} lead="Om skulane.">
        <p>Meir</p>
      </CardPage>,
    )
    expect(heading()).toBe('Skule')
    expect(textsOf('.lead')).toEqual(['Om skulane.'])
    expect(textsOf('h2')).toEqual(['Ei sak', 'Avis'])
    const cardsOnPage = screen.getAllByRole('article').at(-1)
    const next = screen.getByText('Meir')
    expect(cardsOnPage && next.compareDocumentPosition(cardsOnPage)).toBe(Node.DOCUMENT_POSITION_PRECEDING)
    expect(choices().getByRole('link', { name: 'Alle' })).toBeTruthy()
  })

  it('is reached by Aktuelt, where nothing else is said', () => {
    render(<CardPage {...page} />)
    expect(crumbs()).toEqual(['Framside', 'Aktuelt', 'Skule'])
    cleanup()
    render(<CardPage {...page} way={[]} />)
    expect(crumbs()).toEqual(['Framside', 'Skule'])
  })

  it('is marked among the choices', () => {
    render(<CardPage {...page} />)
    expect(chosen()).toEqual(['Skule'])
  })

  it('has no list where there are no cards', () => {
    render(<CardPage {...page} cards={[]} />)
    expect(document.querySelector('.cards')).toBeNull()
    expect(document.querySelector('.lead')).toBeNull()
  })
})
