import { cleanup, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Programme } from '#components/event/Programme.tsx'
import { eventOf } from '#tests/fixtures/content.ts'
import { plain, textsOf } from '../support.ts'
import { half, nine, ten, tracks } from './support.ts'

const show = (programme: object[], more: object = {}, now = '2026-05-03T10:00:00Z') =>
  render(<Programme event={eventOf({ programme, ...more })} now={new Date(now)} />)

describe('a programme', () => {
  it('is left out where there is none', () => {
    show([])
    expect(screen.queryByRole('heading', { name: 'Program' })).toBeNull()
  })

  it('of one day is named by nothing more', () => {
    show(tracks)
    expect(screen.getByRole('table', { name: 'Program' })).toBeTruthy()
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull()
  })

  it('of several days is a table for each, named by its day', () => {
    show([
      ...tracks,
      ...tracks.map((item) => ({
        ...item,
        _key: `${item._key}2`,
        startsAt: item.startsAt.replace('04T', '05T'),
      })),
    ])
    const names = screen.getAllByRole('heading', { level: 3 }).map((h3) => plain(h3))
    expect(names).toEqual(['måndag 4. mai', 'tysdag 5. mai'])
    expect(screen.getAllByRole('table', { name: /mai/ })).toHaveLength(2)
  })

  it('of several days begins with links to them', () => {
    show([
      { _key: 'a', topic: 'Opning', startsAt: nine },
      { _key: 'b', topic: 'Meir', startsAt: '2026-05-05T07:00:00Z' },
    ])
    const days = within(screen.getByRole('navigation', { name: 'Dagane i programmet' })).getAllByRole('link')
    const textOf = (link: HTMLElement, name: string) => plain(link.querySelector(name))
    expect(
      days.map((link) => [textOf(link, '.day-long'), textOf(link, '.day-short'), link.getAttribute('href')]),
    ).toEqual([
      ['måndag 4. mai', 'mån. 4.', '#programdag-1'],
      ['tysdag 5. mai', 'tys. 5.', '#programdag-2'],
    ])
    expect(plain(document.getElementById('programdag-2'))).toBe('tysdag 5. mai')
  })

  it('is by days in Oslo, and has each item under its own', () => {
    const late = { _key: 'e', topic: 'Kveldsmat', startsAt: '2026-05-04T22:30:00Z' }
    show([{ _key: 'a', topic: 'Opning', startsAt: nine }, late], { language: 'en' })
    expect(textsOf('h3')).toEqual(['Monday 4 May', 'Tuesday 5 May'])
    const days = screen.getAllByRole('heading', { level: 3 }).map((h3) => plain(h3.nextElementSibling))
    expect(days).toEqual(['09:00Opning', '00:30Kveldsmat'])
  })

  it('speaks the language of the event', () => {
    show(tracks, { language: 'en' })
    expect(screen.getByRole('heading', { name: 'Programme' })).toBeTruthy()
    expect(document.querySelector('table time')?.textContent).toBe('09:00')
  })

  // On a busy machine, jsdom alone takes seconds for so many.
  it('has an anchor of its own for each of 500 items', { timeout: 60_000 }, () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      _key: `k ${index}`,
      topic: `Innlegg ${index}`,
      startsAt: new Date(Date.parse(nine) + index * 60_000).toISOString(),
      track: `Spor ${index % 3}`,
    }))
    show(many)
    const anchors = [...document.querySelectorAll('a[href^="#"]')].map((a) =>
      a.getAttribute('href')?.slice(1),
    )
    expect(new Set(anchors).size).toBe(500)
    for (const anchor of anchors) expect(document.getElementById(anchor ?? '')).not.toBeNull()
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('what is on of the programme', () => {
  const event = { startsAt: nine, endsAt: '2026-05-04T14:00:00Z' }
  const timed = [
    { _key: 'a', topic: 'Opning', startsAt: nine, endsAt: half },
    { _key: 'b', topic: 'Lesing', startsAt: half, endsAt: ten },
    { _key: 'c', topic: 'Utan slutt', startsAt: half },
    { _key: 'd', topic: 'Av', startsAt: half, endsAt: ten, cancelled: true },
  ]
  const on = (now: string, more: object = {}) => {
    cleanup()
    show(timed, { ...event, ...more }, now)
    return screen.queryAllByText('Går føre seg no').map((said) => said.closest('[id]')?.id)
  }

  it('is said from the second it starts until the second it ends', () => {
    expect(on('2026-05-04T06:59:59.999Z')).toEqual([])
    expect(on(nine)).toEqual(['program-a'])
    expect(on('2026-05-04T07:29:59.999Z')).toEqual(['program-a'])
    expect(on(half)).toEqual(['program-b'])
    expect(on(ten)).toEqual([])
  })

  it('is nothing when the event is called off', () => {
    expect(on(half, { status: 'cancelled' })).toEqual([])
  })
})
