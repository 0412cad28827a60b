import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Facts } from '#components/event/Facts.tsx'
import { eventOf } from '#tests/fixtures/content.ts'
import { hrefOf, plain } from '../support.ts'
import { after, before } from './support.ts'

const show = (more: object = {}) => render(<Facts event={eventOf(more)} now={before} />)
const place = { name: 'Bergen rådhus', address: 'Rådhusgata 10\n5014 Bergen' }

/** The facts by name. */
const facts = () => {
  const names = screen.getAllByRole('term').map((term) => term.textContent)
  const said = screen.getAllByRole('definition').map((definition) => plain(definition))
  return Object.fromEntries(names.map((name, index) => [name, said[index]]))
}

describe('when and where', () => {
  it('are facts under their own names', () => {
    show()
    const terms = screen.getAllByRole('term').map((term) => term.textContent)
    expect(terms).toEqual(['Når', 'Stad', 'Arrangør'])
  })

  it('are a section with a heading', () => {
    show()
    expect(screen.getByRole('region', { name: 'Tid og stad' })).toBeTruthy()
  })

  it('have the address with the place', () => {
    show({ attendance: 'physical', place })
    expect(facts().Stad).toBe('Bergen rådhusRådhusgata 105014 Bergen')
    expect(document.querySelectorAll('dd br')).toHaveLength(1)
  })

  it('offer a calendar file, but of a draft that somebody is shown', () => {
    show()
    expect(screen.getByRole('link', { name: /kalender/i })).toBeTruthy()
    cleanup()
    render(<Facts event={eventOf()} now={before} hasCalendar={false} />)
    expect(screen.queryByRole('link', { name: /kalender/i })).toBeNull()
  })

  it('have no old address when the event is moved online', () => {
    show({ attendance: 'physical', status: 'movedOnline', place })
    expect(facts().Stad).toBe('På nett')
  })

  it('have nothing under a name that nobody has said anything for', () => {
    show({ attendance: 'physical', host: null })
    expect(Object.keys(facts())).toEqual(['Når'])
  })

  it('have no address of a place when the event is online alone', () => {
    show({ attendance: 'online', place })
    expect(facts().Stad).toBe('På nett')
  })

  it.each([
    ['cancelled', { status: 'cancelled' }, before],
    ['postponed', { status: 'postponed' }, before],
    ['over', {}, after],
  ])('have nothing for a calendar when the event is %s', (_, more, now) => {
    render(<Facts event={eventOf(more)} now={now} />)
    expect(screen.queryByRole('link', { name: /kalender/ })).toBeNull()
  })

  it('can be taken into a calendar', () => {
    show({ slug: 'møte' })
    expect(hrefOf('Legg i kalenderen (.ics)')).toBe('/aktuelt/m%C3%B8te/kalender.ics')
  })

  it('say how to sign up, where one can', () => {
    show({ registration: { url: 'https://pamelding.example/1' } })
    expect(facts().Påmelding).toBe('Meld deg på')
  })

  it('are in the language of the event', () => {
    show({ language: 'en', registration: { url: 'https://x.example' } })
    expect(Object.keys(facts())).toEqual(['When', 'Where', 'Host', 'Registration'])
    expect(facts().When).toBe('Wednesday 1 September 2021 at 13:30Add to calendar (.ics)')
    expect(facts().Where).toBe('Online')
  })
})
