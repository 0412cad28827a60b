import { render, screen } from '@testing-library/react'
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
const names = (role: string) => screen.getAllByRole(role).map((header) => header.textContent)

describe('a programme with tracks', () => {
  it('is a table with a header for each track and each time', () => {
    show(tracks)
    expect(screen.getAllByRole('columnheader').map((th) => th.textContent)).toEqual(['Tid', 'Skule', 'Helse'])
    expect(screen.getAllByRole('rowheader').map((th) => th.textContent)).toEqual(['09.00', '09.30', '10.00'])
    for (const th of document.querySelectorAll('th')) expect(th.getAttribute('scope')).toMatch(/^(col|row)$/)
  })

  it('is named by the heading above it', () => {
    show(tracks)
    expect(screen.getByRole('table', { name: 'Program' })).toBeTruthy()
  })

  it('is in the order of time, whatever order it was written in', () => {
    show(tracks.toReversed())
    expect(names('rowheader')).toEqual(['09.00', '09.30', '10.00'])
  })

  it('has a row for what is for everyone, and one for the tracks, that begin at once', () => {
    show([...tracks, { _key: 'e', topic: 'Meir', startsAt: ten, track: 'Helse' }])
    expect(names('rowheader')).toEqual(['09.00', '09.30', '10.00', '10.00'])
  })

  it('is in the language of the event', () => {
    show(tracks, 'en')
    expect(names('columnheader')).toEqual(['Time', 'Skule', 'Helse'])
    expect(names('rowheader')).toEqual(['09:00', '09:30', '10:00'])
  })
})
