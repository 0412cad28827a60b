import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ProgrammeTable } from '#components/event/ProgrammeTable.tsx'
import type { Language } from '#lib/content/language.ts'
import { trackTable } from '#lib/events/tracks.ts'
import { itemsOf, nothingIsOn, ten, tracks } from './support.ts'

function show(items: object[], language: Language = 'nn') {
  const table = trackTable(itemsOf(items))
  if (table === undefined) throw new Error('These items make no table')
  render(
    <>
      <h2 id="program">Program</h2>
      <ProgrammeTable table={table} running={nothingIsOn} language={language} title="program" />
    </>,
  )
}
const topics = () => [...document.querySelectorAll('.programme-topic')].map((topic) => topic.textContent)

describe('a programme with tracks', () => {
  it('is a table with a header for each track, and every item says its time once', () => {
    show(tracks)
    expect(screen.getAllByRole('columnheader').map((th) => th.textContent)).toEqual(['Skule', 'Helse'])
    for (const th of document.querySelectorAll('th')) expect(th.getAttribute('scope')).toBe('col')
    const said = document.querySelector('table')?.textContent?.match(/\d\d\.\d\d/g) ?? []
    expect(said.filter((clock) => clock === '09.00')).toHaveLength(1)
    expect(document.querySelector('table .ds-sr-only')).toBeNull()
  })

  it('is named by the heading above it', () => {
    show(tracks)
    expect(screen.getByRole('table', { name: 'Program' })).toBeTruthy()
  })

  it('is in the order of time, whatever order it was written in', () => {
    show(tracks)
    const inOrder = topics()
    cleanup()
    show(tracks.toReversed())
    expect(topics()[0]).toBe(inOrder[0])
    expect(new Set(topics())).toEqual(new Set(inOrder))
  })

  it('has a row for what is for everyone, and one for the tracks, that begin at once', () => {
    show([...tracks, { _key: 'e', topic: 'Meir', startsAt: ten, track: 'Helse' }])
    expect(screen.getAllByRole('row').map((row) => row.children.length)).toEqual([2, 1, 2, 1, 2])
  })

  it('is in the language of the event', () => {
    show(tracks, 'en')
    expect(document.querySelector('table')?.textContent).toContain('09:00')
  })
})
