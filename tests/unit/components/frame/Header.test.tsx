import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Header } from '#components/frame/Header.tsx'
import { hrefOf } from '../support.ts'

const show = () => render(<Header name="Digi Vestland" address={undefined} />)

describe('the top of every page', () => {
  it('leads to search', () => {
    show()
    expect(screen.getByRole('link', { name: 'Søk' }).getAttribute('href')).toBe('/aktuelt/sok')
  })

  it('leads to the front page by the name of the site, which the mark adds nothing to', () => {
    show()
    expect(hrefOf('Digi Vestland')).toBe('/')
    expect(document.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
  })

  it('has the parts of the site after its name', () => {
    show()
    const links = within(screen.getByRole('banner')).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['Digi Vestland', 'Framside', 'Aktuelt', 'Søk'])
  })

  it('has no heading: the page has its own', () => {
    show()
    expect(screen.queryByRole('heading')).toBeNull()
  })
})
