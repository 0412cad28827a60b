import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ProgrammeDay } from '#components/event/ProgrammeDay.tsx'
import { half, itemsOf, nine, nothingIsOn, tracks } from './support.ts'

const show = (items: object[], running = nothingIsOn) =>
  render(<ProgrammeDay items={itemsOf(items)} running={running} language="nn" title="program" />)

const inTrack = (track: string, index: number) => ({
  _key: `k${index}`,
  topic: track,
  startsAt: nine,
  track,
})

describe('a day of the programme', () => {
  it('in which things go on side by side is a table', () => {
    show(tracks)
    expect(screen.getByRole('table')).toBeTruthy()
  })

  it.each([
    ['one thing is after the other', tracks.map(({ track, ...item }) => item)],
    ['there is one track alone', tracks.map((item) => ({ ...item, track: 'Skule' }))],
    ['nobody has said when', tracks.map(({ startsAt, ...item }) => item)],
    ['there are more tracks than there is room for', [...'ABCDEFG'].map(inTrack)],
  ])('in which %s is a list', (_, items) => {
    show(items)
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getAllByRole('list')[0]?.children).toHaveLength(items.length)
  })

  it.each([
    ['a table', tracks],
    ['a list', [{ _key: 'b', topic: 'Lesing', startsAt: half }]],
  ])('says what is on, in %s', (_, items) => {
    show(items, new Set(['b']))
    expect(screen.getByText('Går føre seg no').closest('[id]')?.id).toBe('program-b')
  })
})
