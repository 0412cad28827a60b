import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RunningEvents } from '#components/front/RunningEvents.tsx'
import { eventCardOf } from '../support.ts'

const now = new Date('2021-09-01T12:00:00Z')

describe('what is on now', () => {
  it('is a section that says so, with each event in the order given', () => {
    const events = ['Møte', 'Avslutning'].map((title) => eventCardOf({ _id: title, title }))
    render(<RunningEvents events={events} now={now} />)
    const running = within(screen.getByRole('region', { name: 'Går føre seg no' }))
    expect(running.getByRole('heading', { level: 2 }).textContent).toBe('Går føre seg no')
    const titles = running.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)
    expect(titles).toEqual(['Møte', 'Avslutning'])
  })

  it('takes no room where nothing is', () => {
    expect(render(<RunningEvents events={[]} now={now} />).container.childElementCount).toBe(0)
  })
})
