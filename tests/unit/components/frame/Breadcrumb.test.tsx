import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Breadcrumb } from '#components/frame/Breadcrumb.tsx'
import { textsOf } from '../support.ts'

const crumbs = [{ title: 'Framside', href: '/' }, { title: 'Aktuelt', href: '/aktuelt' }, { title: 'Ei sak' }]

describe('the way here', () => {
  it('leads back, and names this page last, without a link', () => {
    render(<Breadcrumb crumbs={crumbs} />)
    const way = within(screen.getByRole('navigation', { name: 'Du er her' }))
    expect(textsOf('li')).toEqual(['Framside', 'Aktuelt', 'Ei sak'])
    expect(way.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/', '/aktuelt'])
  })

  it('says of the last, and of no other, that it is this page', () => {
    render(<Breadcrumb crumbs={crumbs} />)
    expect(textsOf('[aria-current]')).toEqual(['Ei sak'])
    expect(screen.getByText('Ei sak').getAttribute('aria-current')).toBe('page')
  })

  it('is named in the language of the page', () => {
    render(<Breadcrumb crumbs={crumbs} language="en" />)
    expect(screen.getByRole('navigation', { name: 'You are here' })).toBeTruthy()
  })
})
