import { cleanup, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Related } from '#components/document/Related.tsx'
import type { Language } from '#lib/content/language.ts'
import { articleOf } from '#tests/fixtures/content.ts'
import { hrefOf, langAt, plain } from '../support.ts'

const other = {
  _id: 'b',
  _type: 'article',
  title: 'Ei anna sak',
  slug: 'ei-anna-sak',
  publishedAt: '2021-05-03T22:30:00Z',
}

const show = (related: object[], language: Language = 'nn', now = '2021-08-26T12:00:00Z') =>
  render(<Related documents={articleOf({ related }).related} language={language} now={new Date(now)} />)

describe('what to read beside a document', () => {
  it('is linked to, with the day that it was published, in the order of the editor', () => {
    show([other, { ...other, _id: 'a', title: 'Avis', slug: 'avis', publishedAt: '2022-01-01T10:00:00Z' }])
    const section = screen.getByRole('region', { name: 'Les også' })
    expect(
      within(section)
        .getAllByRole('listitem')
        .map((item) => plain(item)),
    ).toEqual(['Ei anna sak 4. mai 2021', 'Avis 1. januar 2022'])
    expect(hrefOf('Ei anna sak')).toBe('/aktuelt/ei-anna-sak')
  })

  it('is named in its own language, and dated in that of the page', () => {
    show([other, { ...other, _id: 'c', title: 'A piece', language: 'en' }], 'en')
    expect([langAt('Ei anna sak'), langAt('A piece')]).toEqual(['nn', undefined])
    expect(plain(screen.getByRole('region', { name: 'See also' }))).toContain('Ei anna sak 4 May 2021')
  })

  it('has of an event when it is, not when it was announced', () => {
    show([{ ...other, _type: 'event', startsAt: '2021-09-01T11:30:00Z', title: 'Møte' }])
    expect(plain(screen.getByRole('listitem'))).toBe('Møte onsdag 1. september 2021 kl. 13.30')
  })

  it('says first what changes the meaning of a title', () => {
    const event = { ...other, _type: 'event', startsAt: '2021-09-01T11:30:00Z' }
    show([
      { ...other, _id: 'w', title: 'Rettleiing', isWithdrawn: true },
      { ...event, _id: 'c', title: 'Møte', status: 'cancelled' },
    ])
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Tilbaketrekt: Rettleiing',
      'Avlyst: Møte',
    ])
    expect(document.querySelector('s time')).not.toBeNull()
  })

  it('says before the time of an event that it has been moved, in the language of the page', () => {
    const event = { ...other, _type: 'event', startsAt: '2021-09-01T11:30:00Z' }
    const moved = [
      { ...event, _id: 'r', title: 'Møte', status: 'rescheduled' },
      { ...event, _id: 'm', title: 'Kurs', status: 'movedOnline' },
    ]
    show(moved)
    expect(screen.getAllByRole('listitem').map((item) => plain(item))).toEqual([
      'Møte Ny dato: onsdag 1. september 2021 kl. 13.30',
      'Kurs Flytta til nett: onsdag 1. september 2021 kl. 13.30',
    ])
    cleanup()
    show(moved.slice(0, 1), 'en')
    expect(plain(screen.getByRole('listitem'))).toMatch(/^Møte New date: /)
  })

  it('says of an event that it is over, and of a notice that it applies no longer', () => {
    show(
      [
        { ...other, _type: 'event', startsAt: '2021-09-01T11:30:00Z', title: 'Møte' },
        { ...other, _id: 'n', title: 'Vegen er stengd', expiresAt: '2021-05-05T10:00:00Z' },
      ],
      'nn',
      '2021-09-02T12:00:00Z',
    )
    expect(screen.getAllByRole('listitem').map((item) => plain(item))).toEqual([
      'Møte onsdag 1. september 2021 kl. 13.30 Er over',
      'Gjeld ikkje lenger: Vegen er stengd 4. mai 2021',
    ])
  })

  it('has no heading where there is nothing', () => {
    expect(show([]).container.childElementCount).toBe(0)
  })
})
