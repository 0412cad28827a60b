import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CardMeta } from '#components/cards/CardMeta.tsx'
import { cardOf } from '#tests/fixtures/content.ts'
import { eventCardOf, text } from '../support.ts'

const now = new Date('2021-08-26T12:00:00Z')

describe('a card in the list', () => {
  it('says in words what kind of thing it stands for', () => {
    render(
      <>
        <CardMeta card={cardOf({ kind: 'pressRelease' })} now={now} />
        <CardMeta card={eventCardOf()} now={now} />
      </>,
    )
    expect([...document.querySelectorAll('.kind')].map((kind) => kind.textContent)).toEqual([
      'Pressemelding',
      'Arrangement',
    ])
  })

  it('of a notice says by the clock when it was published', () => {
    render(<CardMeta card={cardOf({ kind: 'notice' })} now={new Date('2021-08-27T12:00:00Z')} />)
    expect(text()).toBe('Melding 25. august 2021 kl. 10.00')
  })

  it('of a notice of today or yesterday says so', () => {
    render(<CardMeta card={cardOf({ kind: 'notice' })} now={now} />)
    expect(text()).toBe('Melding i går kl. 10.00')
  })

  it('of an event that is called off strikes its time, and says that it is the old one', () => {
    render(<CardMeta card={eventCardOf({ status: 'postponed' })} now={now} />)
    expect(text()).toContain('Skulle vore: onsdag 1. september 2021 kl. 13.30')
    expect(document.querySelector('s time')).not.toBeNull()
  })

  it.each([
    ['rescheduled', 'Arrangement Ny dato: onsdag 1. september 2021 kl. 13.30'],
    ['movedOnline', 'Arrangement Flytta til nett: onsdag 1. september 2021 kl. 13.30'],
  ])('of an event that is %s says so, to a reader who has read of it before', (status, said) => {
    render(<CardMeta card={eventCardOf({ status })} now={now} />)
    expect(text()).toBe(said)
  })

  it('of an article has the day that it was published, in Oslo', () => {
    render(<CardMeta card={cardOf({ publishedAt: '2021-08-25T22:30:00Z' })} now={now} />)
    expect(text()).toBe('Nyheit 26. august 2021')
    expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2021-08-26')
  })

  it('of an event of a whole day says no hour', () => {
    render(<CardMeta card={eventCardOf({ allDay: true, startsAt: '2021-08-31T22:00:00Z' })} now={now} />)
    expect(text()).toBe('Arrangement onsdag 1. september 2021')
  })

  it('is in Nynorsk, whatever the document is in', () => {
    render(<CardMeta card={eventCardOf({ language: 'en' })} now={now} />)
    expect(text()).toBe('Arrangement onsdag 1. september 2021 kl. 13.30')
  })

  it.each([
    [
      'is on says so',
      '2021-09-01T12:00:00Z',
      'Arrangement onsdag 1. september 2021 kl. 13.30 Går føre seg no',
    ],
    ['is over says so', '2021-09-02T12:00:00Z', 'Arrangement onsdag 1. september 2021 kl. 13.30 Er over'],
  ])('of an event that %s', (_, at, said) => {
    render(<CardMeta card={eventCardOf()} now={new Date(at)} />)
    expect(text()).toBe(said)
  })

  it('of an event that was called off says neither, since it never takes place', () => {
    render(<CardMeta card={eventCardOf({ status: 'cancelled' })} now={new Date('2021-09-02T12:00:00Z')} />)
    expect(text()).not.toContain('Er over')
  })
})
