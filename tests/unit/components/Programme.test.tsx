// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Programme } from '#components/event/Programme.tsx'
import { eventOf } from '#tests/fixtures/content.ts'

afterEach(cleanup)

const show = (programme: object[], more: object = {}, now = '2026-05-03T10:00:00Z') =>
  render(<Programme event={eventOf({ programme, ...more })} now={new Date(now)} />)

const nine = '2026-05-04T07:00:00Z'
const half = '2026-05-04T07:30:00Z'
const ten = '2026-05-04T08:00:00Z'

const tracks = [
  { _key: 'a', topic: 'Opning', startsAt: nine, endsAt: half, kind: 'plenary' },
  { _key: 'b', topic: 'Lesing', startsAt: half, track: 'Skule', room: 'Sal 1' },
  { _key: 'c', topic: 'Vaksne', startsAt: half, track: 'Helse', cancelled: true },
  { _key: 'd', topic: 'Kaffi', startsAt: ten, kind: 'break' },
]

describe('a programme with tracks', () => {
  const rows = () => within(screen.getByRole('table', { name: 'Program' })).getAllByRole('row')
  const cellsOf = (row: HTMLElement | undefined) => (row ? within(row).getAllByRole('cell') : [])

  it('is a table with a header for each track and each time', () => {
    show(tracks)
    expect(screen.getAllByRole('columnheader').map((th) => th.textContent)).toEqual(['Tid', 'Skule', 'Helse'])
    expect(screen.getAllByRole('rowheader').map((th) => th.textContent)).toEqual(['09.00', '09.30', '10.00'])
    for (const th of document.querySelectorAll('th')) expect(th.getAttribute('scope')).toMatch(/^(col|row)$/)
  })

  it('has what is for everyone over all tracks, read by its time alone', () => {
    show(tracks)
    const [opening, ...none] = cellsOf(rows()[1])
    expect(none).toEqual([])
    expect(opening?.getAttribute('colspan')).toBe('2')
    const header = document.getElementById(opening?.getAttribute('headers') ?? '')
    expect(header?.textContent).toBe('09.00')
  })

  it('says in each cell its own time and track, for where it is shown as a list', () => {
    show(tracks)
    const [reading, adults] = cellsOf(rows()[2])
    expect(reading?.textContent).toContain('09.30')
    expect(reading?.querySelector('.programme-track')?.textContent).toBe('Spor: Skule')
    expect(reading?.textContent).toContain('Rom: Sal 1')
    expect(adults?.textContent).toContain('Avlyst')
    expect(adults?.querySelector('s')?.textContent).toBe('Vaksne')
  })

  it('leaves a cell empty where a track has nothing', () => {
    show([...tracks, { _key: 'e', topic: 'Meir', startsAt: ten, track: 'Helse' }])
    expect(cellsOf(rows().at(-1)).map((cell) => cell.childElementCount)).toEqual([0, 1])
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
    const names = screen
      .getAllByRole('heading', { level: 3 })
      .map((h3) => h3.textContent?.replaceAll('\u00a0', ' '))
    expect(names).toEqual(['måndag 4. mai', 'tysdag 5. mai'])
    expect(screen.getAllByRole('table', { name: /mai/ })).toHaveLength(2)
  })
})

describe('an item of the programme', () => {
  it('with a time is linked to by it, and the link says to what', () => {
    show(tracks)
    const link = screen.getByRole('link', { name: '09.00–09.30 Lenkje til Opning' })
    expect(link.getAttribute('href')).toBe('#program-a')
    expect(document.getElementById('program-a')?.textContent).toContain('Opning')
  })

  it('without a time is linked to by its topic, or by who speaks', () => {
    show([
      { _key: 'a', topic: 'Status' },
      { _key: 'b', speakers: [{ _key: 's', name: 'Kari Nordmann', role: 'ordførar' }] },
    ])
    expect(screen.getByRole('link', { name: 'Status' }).getAttribute('href')).toBe('#program-a')
    expect(screen.getByRole('link', { name: 'Kari Nordmann' }).getAttribute('href')).toBe('#program-b')
  })

  it('that is called off and known by who speaks has that struck', () => {
    show([{ _key: 'b', cancelled: true, speakers: [{ _key: 's', name: 'Kari Nordmann' }] }])
    expect(document.querySelector('s')?.textContent).toBe('Kari Nordmann')
    expect(screen.getByText('Avlyst')).toBeTruthy()
  })

  it('has its recording and slides', () => {
    const asset = {
      _id: `file-${'a'.repeat(40)}-pdf`,
      url: 'https://x.example/a.pdf',
      size: 2000,
      extension: 'pdf',
    }
    const slides = { _key: 's', title: 'Lysark', asset }
    show([{ _key: 'a', topic: 'Status', recordingUrl: 'https://vimeo.com/1', slides }])
    expect(screen.getByRole('link', { name: 'Sjå opptak av Status' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Lysark' })).toBeTruthy()
  })

  // jsdom alone takes seconds for so many where the machine is loaded.
  it('has an anchor of its own among 500', { timeout: 60_000 }, () => {
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
    return screen.queryAllByText('Pågår no').map((said) => said.closest('[id]')?.id)
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

it('speaks the language of the event', () => {
  show(tracks, { language: 'en' })
  expect(screen.getByRole('heading', { name: 'Programme' })).toBeTruthy()
  expect(screen.getAllByRole('columnheader')[0]?.textContent).toBe('Time')
  expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe('09:00')
})
