import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { List } from '#components/pages/ListPage.tsx'
import { chosen, crumbs, heading, shared } from '../list/support.ts'
import { text } from '../support.ts'

describe('the list of everything', () => {
  it('says where one is, and leads both ways', () => {
    render(<List {...shared} page={2} pageCount={4} />)
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Side 2')
    expect(screen.getByRole('link', { name: 'Førre side' }).getAttribute('href')).toBe('/aktuelt')
    expect(screen.getByRole('link', { name: 'Neste side' }).getAttribute('href')).toBe('/aktuelt/side/3')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Aktuelt, side 2')
  })

  it('says what it holds, and in which order', () => {
    render(<List {...shared} />)
    expect(heading()).toBe('Aktuelt')
    expect(text()).toContain('Nyheiter og arrangement, det sist publiserte først.')
  })

  it('that is empty says that it is', () => {
    render(<List {...shared} cards={[]} />)
    expect(text()).toContain('Det er ikkje publisert noko enno.')
  })

  it('comes right after the front page', () => {
    render(<List {...shared} />)
    expect(crumbs()).toEqual(['Framside', 'Aktuelt'])
  })

  it('is marked among the choices, on its later pages too', () => {
    render(<List {...shared} />)
    expect(chosen()).toEqual(['Alle'])
    cleanup()
    render(<List {...shared} page={2} pageCount={2} />)
    expect(chosen()).toEqual(['Alle'])
  })
})
