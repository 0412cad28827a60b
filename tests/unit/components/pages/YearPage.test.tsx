import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { YearPage } from '#components/pages/YearPage.tsx'
import { chosen, crumbs, heading, shared } from '../list/support.ts'
import { hrefOf } from '../support.ts'

describe('the page of a year', () => {
  it('says which, and leads to its own other pages', () => {
    render(<YearPage {...shared} year={2019} pageCount={2} />)
    expect(heading()).toBe('Publisert i 2019')
    const next = screen.getByRole('link', { name: 'Neste side' })
    expect(next.getAttribute('href')).toBe('/aktuelt/arkiv/2019/side/2')
  })

  it('says which of its pages it is, and leads back to the first', () => {
    render(<YearPage {...shared} year={2019} page={2} pageCount={2} />)
    expect(heading()).toBe('Publisert i 2019, side 2')
    expect(hrefOf('Førre side')).toBe('/aktuelt/arkiv/2019')
    expect(crumbs()).toEqual(['Framside', 'Aktuelt', 'Publisert i 2019, side 2'])
  })

  it('is marked among the choices, on its later pages too', () => {
    render(<YearPage {...shared} year={2019} />)
    expect(chosen()).toEqual(['2019'])
    cleanup()
    render(<YearPage {...shared} year={2019} page={2} pageCount={2} />)
    expect(chosen()).toEqual(['2019'])
  })
})
