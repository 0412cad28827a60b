import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CardTitle } from '#components/cards/CardTitle.tsx'
import { cardOf } from '#tests/fixtures/content.ts'
import { eventCardOf, hrefOf, textsOf } from '../support.ts'

const show = (more: object, found?: string[]) =>
  render(<CardTitle card={cardOf({ title: 'Ei sak', ...more })} level={2} found={found} />)

describe('the title of a card', () => {
  it('leads to what it names', () => {
    show({ slug: 'blåbær & 100 %' })
    expect(hrefOf('Ei sak')).toBe('/aktuelt/bl%C3%A5b%C3%A6r%20%26%20100%20%25')
  })

  it('is a heading of the level that the page asks for', () => {
    render(<CardTitle card={cardOf({ title: 'Ei sak' })} level={3} />)
    expect(screen.getByRole('heading', { level: 3, name: 'Ei sak' })).toBeTruthy()
  })

  it('of a withdrawn document says so', () => {
    show({ isWithdrawn: true })
    expect(screen.getByRole('link', { name: 'Tilbaketrekt: Ei sak' })).toBeTruthy()
  })

  it.each([
    ['cancelled', 'Avlyst: Møte'],
    ['postponed', 'Utsett: Møte'],
  ])('of an event that is %s says so first', (status, title) => {
    render(<CardTitle card={eventCardOf({ title: 'Møte', status })} level={2} />)
    expect(screen.getByRole('link', { name: title })).toBeTruthy()
  })

  it('is in the language of the document, with what is said before it', () => {
    show({ language: 'en', title: 'A piece', isWithdrawn: true })
    expect(screen.getByRole('link', { name: 'Withdrawn: A piece' }).getAttribute('lang')).toBe('en')
    cleanup()
    show({})
    expect(screen.getByRole('link').getAttribute('lang')).toBeNull()
  })

  it('has the words that a search found marked', () => {
    show({ title: 'Nye båthamner' }, ['båtmøte', 'båthamn', 'båthamner', 'båtane'])
    expect(textsOf('a mark')).toEqual(['båthamner'])
    expect(screen.getByRole('link', { name: 'Nye båthamner' })).toBeTruthy()
  })
})
