import { describe, expect, it, test } from 'vitest'
import { itemAnchor } from '#lib/events/anchor.ts'
import { trackTable } from '#lib/events/tracks.ts'
import { eventOf } from '#tests/fixtures/content.ts'

const nine = '2026-05-04T07:00:00Z'
const ten = '2026-05-04T08:00:00Z'

type Short = [key: string, startsAt: string | undefined, track?: string | undefined, more?: object]

const programme = (...items: Short[]) =>
  eventOf({
    programme: items.map(([_key, startsAt, track, more]) => ({
      _key,
      topic: _key,
      startsAt,
      track,
      ...more,
    })),
  }).programme

const keys = (items: readonly { _key: string }[]) => items.map(({ _key }) => _key).join(' ')

/** Each row as its time and its keys: one text for all tracks, or one per track. */
const rowsOf = (...items: Short[]) =>
  trackTable(programme(...items))?.rows.map((row) => [
    row.startsAt,
    'all' in row ? keys(row.all) : row.tracks.map(keys),
  ])

describe('a programme with tracks', () => {
  it('has a column for each track, in the order in which they are named, and a row for each time', () => {
    const items: Short[] = [
      ['a', nine, 'Skule'],
      ['b', ten, 'Skule'],
      ['c', nine, 'Helse'],
      ['d', ten, 'Helse'],
    ]
    expect(trackTable(programme(...items))?.tracks).toEqual(['Skule', 'Helse'])
    expect(rowsOf(...items)).toEqual([
      [nine, ['a', 'c']],
      [ten, ['b', 'd']],
    ])
  })

  it('has what is for everyone in rows of their own, before what else begins then', () => {
    const items: Short[] = [
      ['a', ten, 'Skule'],
      ['b', ten, 'Helse'],
      ['pause', ten, undefined, { kind: 'break' }],
      ['opning', nine, 'Skule', { kind: 'plenary' }],
    ]
    expect(rowsOf(...items)).toEqual([
      [nine, 'opning'],
      [ten, 'pause'],
      [ten, ['a', 'b']],
    ])
  })

  it('keeps a break of one track in that track', () => {
    const items: Short[] = [
      ['pause', nine, 'Skule', { kind: 'break' }],
      ['a', nine, 'Helse'],
    ]
    expect(rowsOf(...items)).toEqual([[nine, ['pause', 'a']]])
  })

  it('has an empty cell where nothing begins in a track, and several items in one where they do', () => {
    const items: Short[] = [
      ['a', nine, 'Skule'],
      ['b', ten, 'Helse'],
      ['c', ten, 'Helse'],
    ]
    expect(rowsOf(...items)).toEqual([
      [nine, ['a', '']],
      [ten, ['', 'b c']],
    ])
  })

  it('puts an item without a time with the one before it, and those before all with the first time', () => {
    const items: Short[] = [
      ['a', undefined, 'Skule'],
      ['b', nine, 'Helse'],
      ['c', undefined, 'Helse'],
    ]
    expect(rowsOf(...items)).toEqual([[nine, ['a', 'b c']]])
  })

  it('takes the same time in two ways of writing for one', () => {
    expect(rowsOf(['a', nine, 'Skule'], ['b', '2026-05-04T09:00:00+02:00', 'Helse'])).toHaveLength(1)
  })

  it('is no table without times, with one track, or with more tracks than there is room for', () => {
    expect(rowsOf(['a', undefined, 'Skule'], ['b', undefined, 'Helse'])).toBeUndefined()
    expect(rowsOf(['a', nine, 'Skule'], ['b', ten])).toBeUndefined()
    const many = Array.from({ length: 7 }, (_, index): Short => [`k${index}`, nine, `Spor ${index}`])
    expect(rowsOf(...many)).toBeUndefined()
  })

  it('loses no item of 500', () => {
    const items = Array.from({ length: 500 }, (_, index): Short => {
      const at = new Date(Date.parse(nine) + (index % 97) * 300_000).toISOString()
      return [`k${index}`, at, index % 7 === 0 ? undefined : `Spor ${index % 6}`]
    })
    const rows = trackTable(programme(...items))?.rows ?? []
    const shown = rows.flatMap((row) => ('all' in row ? row.all : row.tracks.flat()))
    expect(new Set(shown.map(({ _key }) => _key)).size).toBe(500)
    expect(shown).toHaveLength(500)
  })
})

test.each([
  ['a1B2-c_3', 'program-a1B2-c_3'],
  ['ope møte', 'program-ope.20.m.f8.te'],
  ['a.20.b', 'program-a.2e.20.2e.b'],
  ['"><b', 'program-.22..3e..3c.b'],
])('the key %j has the anchor %j, which no other key has', (key, anchor) => {
  expect(itemAnchor(key)).toBe(anchor)
  expect(encodeURI(itemAnchor(key))).toBe(anchor)
})
