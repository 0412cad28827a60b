import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FilterLinks } from '#components/list/FilterLinks.tsx'

const links = ['2021', '2019'].map((title) => ({ title, href: `/aktuelt/arkiv/${title}` }))

describe('a row of choices', () => {
  it('has its name before it, in sight and read aloud', () => {
    render(<FilterLinks name="År" id="vel-aar" links={links} at="/aktuelt" />)
    expect(screen.getByText('År')).toBeTruthy()
    expect(screen.getByRole('list', { name: 'År' }).children).toHaveLength(2)
  })

  it('may have no name', () => {
    render(<FilterLinks links={links} at="/aktuelt" />)
    expect(screen.getByRole('list').hasAttribute('aria-labelledby')).toBe(false)
    expect(document.querySelector('p')).toBeNull()
  })

  it('marks the one that is shown, which is still a link', () => {
    render(<FilterLinks links={links} at="/aktuelt/arkiv/2019" />)
    const marks = screen.getAllByRole('link').map((link) => link.getAttribute('aria-current'))
    expect(marks).toEqual([null, 'true'])
    expect(screen.getByRole('link', { name: '2019' }).getAttribute('href')).toBe('/aktuelt/arkiv/2019')
  })

  it('is left out, with its name, where there is nothing to choose', () => {
    const { container } = render(<FilterLinks name="År" id="vel-aar" links={[]} at="/aktuelt" />)
    expect(container.childElementCount).toBe(0)
  })
})
