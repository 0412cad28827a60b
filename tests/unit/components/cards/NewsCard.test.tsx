import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NewsCard } from '#components/cards/NewsCard.tsx'
import { cardOf } from '#tests/fixtures/content.ts'
import { langAt, plain, storedImage, text, textsOf } from '../support.ts'

const now = new Date('2021-08-30T10:00:00Z')
const show = (more: object, found?: string[]) =>
  render(<NewsCard card={cardOf(more)} now={now} level={2} found={found} />)

const event = { _type: 'event', startsAt: '2021-09-01T11:30:00Z' }

describe('a card in the list', () => {
  it('of an event says when and where', () => {
    show({ ...event, attendance: 'online' })
    expect(text()).toMatch(/onsdag 1\. september 2021 kl\. 13\.30.*På nett/)
  })

  it('has one date: when an event is, and when an article was published', () => {
    const published = { publishedAt: '2021-08-25T08:00:00Z' }
    show({ ...event, ...published })
    show({ kind: 'news', ...published })
    const dates = [...document.querySelectorAll('time')].map((time) => time.getAttribute('dateTime'))
    expect(dates).toEqual(['2021-09-01T13:30:00+02:00', '2021-08-25'])
    expect(plain(document.querySelector('.card-meta'))).toBe('Arrangement onsdag 1. september 2021 kl. 13.30')
  })

  it('links by its title, once', () => {
    show({ title: 'Ei sak', slug: 'ei-sak', lead: 'Ingress', mainImage: storedImage })
    const links = screen
      .getAllByRole('link')
      .filter((link) => link.getAttribute('href') === '/aktuelt/ei-sak')
    expect(links.map((link) => link.textContent)).toEqual(['Ei sak'])
  })

  it('has a picture that waits until it comes near, and takes no room for one that is not there', () => {
    show({ mainImage: storedImage })
    expect(document.querySelector('img')?.getAttribute('loading')).toBe('lazy')
    cleanup()
    show({})
    expect(document.querySelector('img, .card-picture')).toBeNull()
  })

  it('has its lead in its own language, and a picture that its title speaks for', () => {
    show({ language: 'se', lead: 'Álgu', mainImage: storedImage })
    expect(langAt('Álgu')).toBe('se')
    expect(document.querySelector('img')?.getAttribute('alt')).toBe('')
    cleanup()
    show({ lead: 'Ingress', mainImage: storedImage })
    expect(document.querySelector('[lang]')).toBeNull()
  })

  it('has what a search found marked in title and lead', () => {
    show({ title: 'Ny båthamn', lead: 'Båtane får plass.' }, ['båtmøte', 'båthamn', 'båtane'])
    expect(textsOf('mark')).toEqual(['båthamn', 'Båtane'])
  })

  it('leads on to its topics', () => {
    show({ topics: [{ _id: 't', _type: 'topic', title: 'Skule', slug: 'skule' }] })
    expect(screen.getByRole('link', { name: 'Skule' })).toBeTruthy()
  })
})
