import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ProgrammeRow } from '#components/event/ProgrammeRow.tsx'
import { trackTable } from '#lib/events/tracks.ts'
import { plain } from '../support.ts'
import { itemsOf, nothingIsOn, ten, tracks } from './support.ts'

/** The rows of a programme, one for each time. */
function show(items: object[], running = nothingIsOn) {
  const table = trackTable(itemsOf(items))
  render(
    <table>
      <tbody>
        {table?.rows.map((row) => (
          <ProgrammeRow
            key={`${row.startsAt} ${'all' in row}`}
            row={row}
            tracks={table.tracks}
            running={running}
            language="nn"
          />
        ))}
      </tbody>
    </table>,
  )
  return screen.getAllByRole('row')
}
const cellsOf = (row: HTMLElement | undefined) => (row ? within(row).getAllByRole('cell') : [])

describe('a time of a programme with tracks', () => {
  it('has what is for everyone over all tracks, with its time once', () => {
    const [opening, ...none] = cellsOf(show(tracks)[0])
    expect(none).toEqual([])
    expect(opening?.getAttribute('colspan')).toBe('2')
    expect(plain(opening)).toMatch(/^09\.00–09\.30Opning/)
  })

  it('says in each cell its own time and track, for where it is shown as a list', () => {
    const [reading, adults] = cellsOf(show(tracks)[1])
    expect(reading?.textContent).toContain('09.30')
    expect(reading?.querySelector('.programme-track')?.textContent).toBe('Spor: Skule')
    expect(reading?.textContent).toContain('Rom: Sal 1')
    expect(adults?.textContent).toContain('Avlyst')
    expect(adults?.querySelector('s')?.textContent).toBe('Vaksne')
  })

  it('says no track of what is for everyone', () => {
    const [opening] = cellsOf(show(tracks)[0])
    expect(opening?.textContent).not.toContain('Spor')
  })

  it('leaves a cell empty where a track has nothing', () => {
    const rows = show([...tracks, { _key: 'e', topic: 'Meir', startsAt: ten, track: 'Helse' }])
    expect(cellsOf(rows.at(-1)).map((cell) => cell.childElementCount)).toEqual([0, 1])
  })

  it('has several in a cell where a track has several at once', () => {
    const rows = show([...tracks, { ...tracks[1], _key: 'e', topic: 'Skriving' }])
    expect(cellsOf(rows[1]).map((cell) => cell.childElementCount)).toEqual([2, 1])
  })

  it('has each item linked to by its time', () => {
    show(tracks)
    const link = screen.getByRole('link', { name: '09.00–09.30' })
    expect(link.getAttribute('href')).toBe('#program-a')
    expect(document.getElementById('program-a')?.textContent).toContain('Opning')
  })

  it('says of each item whether it is on', () => {
    show(tracks, new Set(['a', 'b']))
    const on = screen.getAllByText('Går føre seg no').map((said) => said.closest('[id]')?.id)
    expect(on).toEqual(['program-a', 'program-b'])
  })
})
