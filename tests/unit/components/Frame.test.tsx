// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Frame } from '#components/frame/Frame.tsx'
import { Main } from '#components/frame/Main.tsx'
import { NotFound } from '#components/frame/NotFound.tsx'
import { siteSettings } from '#lib/content/siteSettings.ts'

afterEach(cleanup)

const settingsOf = (more: object = {}) => siteSettings.parse({ name: 'Digi Vestland', ...more })

describe('the frame of every page', () => {
  it('lets keyboard users skip to the main content first of all', () => {
    render(
      <Frame settings={undefined}>
        <Main>Innhald</Main>
      </Frame>,
    )
    const [first] = screen.getAllByRole('link')
    expect(first?.textContent).toBe('Hopp til hovudinnhald')
    expect(first?.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`)
  })

  it('stands without site settings', () => {
    render(<Frame settings={undefined}>x</Frame>)
    expect(screen.getByRole('banner').textContent).toContain('Aktuelt')
    expect(screen.queryByRole('heading', { name: 'Kontakt oss' })).toBeNull()
  })

  it('links to the accessibility statement when there is one, and never to what is not allowed', () => {
    const name = 'Tilgjengelegheitserklæring'
    render(<Frame settings={settingsOf({ accessibilityStatementUrl: 'https://uustatus.no/x' })}>x</Frame>)
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('https://uustatus.no/x')
    cleanup()
    render(<Frame settings={settingsOf({ accessibilityStatementUrl: 'javascript:alert(1)' })}>x</Frame>)
    expect(screen.queryByRole('link', { name })).toBeNull()
  })

  it('links to the pages of its own that have something to say, and to no others', () => {
    const linksOf = (more: object) => {
      cleanup()
      render(<Frame settings={settingsOf(more)}>x</Frame>)
      const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
      return ['/kontakt', '/personvern', '/tilgjenge'].filter((href) => hrefs.includes(href))
    }
    expect(linksOf({})).toEqual([])
    expect(linksOf({ phone: '55 00 00 00' })).toEqual(['/kontakt'])
    expect(linksOf({ hasPrivacy: true })).toEqual(['/personvern'])
    expect(linksOf({ accessibilityStatementUrl: 'https://uustatus.no/x' })).toEqual(['/tilgjenge'])
    expect(linksOf({ accessibilityStatementUrl: 'javascript:alert(1)' })).toEqual([])
    expect(linksOf({ hasContact: true, hasPrivacy: true, hasAccessibility: true })).toHaveLength(3)
  })

  it('leads to search', () => {
    render(<Frame settings={undefined}>x</Frame>)
    expect(screen.getByRole('link', { name: 'Søk' }).getAttribute('href')).toBe('/aktuelt/sok')
  })

  it('says whom to ask', () => {
    render(<Frame settings={settingsOf({ email: 'post@eksempel.no', phone: '55 00 00 00' })}>x</Frame>)
    expect(screen.getByRole('link', { name: 'post@eksempel.no' })).toBeTruthy()
    expect(screen.getByRole('link', { name: '55 00 00 00' })).toBeTruthy()
  })
})

describe('the page of an address that has none', () => {
  it('says what may have happened and leads on', () => {
    render(<NotFound settings={settingsOf({ email: 'post@eksempel.no' })} />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Vi finn ikkje denne sida')
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/',
      '/aktuelt',
      'mailto:post@eksempel.no',
    ])
    expect(screen.getByRole('searchbox').closest('form')?.getAttribute('action')).toBe('/aktuelt/sok')
  })
})
