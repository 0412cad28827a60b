import { cleanup, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Footer } from '#components/frame/Footer.tsx'
import { settingsOf, text } from '../support.ts'

const show = (more: object = {}) => render(<Footer name="Digi Vestland" settings={settingsOf(more)} />)

describe('the foot of every page', () => {
  it('links to the accessibility statement when there is one, and never to what is not allowed', () => {
    const name = 'Tilgjengelegheitserklæring'
    show({ accessibilityStatementUrl: 'https://uustatus.no/x' })
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('https://uustatus.no/x')
    cleanup()
    show({ accessibilityStatementUrl: 'javascript:alert(1)' })
    expect(screen.queryByRole('link', { name })).toBeNull()
  })

  it('links to the pages of its own that have something to say, and to no others', () => {
    const linksOf = (more: object) => {
      cleanup()
      show(more)
      const hrefs = screen.queryAllByRole('link').map((link) => link.getAttribute('href'))
      return ['/kontakt', '/personvern', '/tilgjenge'].filter((href) => hrefs.includes(href))
    }
    expect(linksOf({})).toEqual([])
    expect(linksOf({ phone: '55 00 00 00' })).toEqual(['/kontakt'])
    expect(linksOf({ hasPrivacy: true })).toEqual(['/personvern'])
    expect(linksOf({ accessibilityStatementUrl: 'https://uustatus.no/x' })).toEqual(['/tilgjenge'])
    expect(linksOf({ accessibilityStatementUrl: 'javascript:alert(1)' })).toEqual([])
    expect(linksOf({ hasContact: true, hasPrivacy: true, hasAccessibility: true })).toHaveLength(3)
  })

  it('says whom to ask', () => {
    show({ email: 'post@eksempel.no', phone: '55 00 00 00' })
    expect(screen.getByRole('link', { name: 'post@eksempel.no' })).toBeTruthy()
    expect(screen.getByRole('link', { name: '55 00 00 00' })).toBeTruthy()
  })

  it('says whom to ask under its own heading, also where the post is all there is', () => {
    show({ postalAddress: 'Postboks 7900' })
    const contact = screen.getByRole('region', { name: 'Kontakt oss' })
    expect(within(contact).getByText('Postboks 7900')).toBeTruthy()
  })

  it('has no heading for whom to ask where nobody has said', () => {
    show()
    expect(screen.queryByRole('heading', { name: 'Kontakt oss' })).toBeNull()
  })

  it('has the body’s own links under a heading of theirs, with those that there is no room for above', () => {
    const links = Array.from({ length: 8 }, (_, n) => ({
      _key: `l${n}`,
      title: `Lenkje ${n}`,
      url: n === 7 ? 'javascript:alert(1)' : `/l${n}`,
      place: n < 6 ? 'header' : 'footer',
    }))
    show({ links })
    const more = screen.getByRole('region', { name: 'Sjå òg' })
    expect(
      within(more)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Lenkje 5', 'Lenkje 6', 'Lenkje 7'])
    expect(
      within(more)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/l5', '/l6'])
    cleanup()
    show()
    expect(screen.queryByRole('region', { name: 'Sjå òg' })).toBeNull()
  })

  it('says that nothing is stored or tracked, with settings or without', () => {
    const promise = 'Denne nettstaden lagrar ingenting på eininga di og sporar deg ikkje.'
    show()
    expect(text()).toContain(promise)
    cleanup()
    render(<Footer name="Aktuelt" settings={undefined} />)
    expect(text()).toContain(promise)
  })

  it('says whose site it is, and what for where somebody has said it', () => {
    show({ lead: 'Kommunane i Vestland' })
    expect(text()).toMatch(/^Digi VestlandKommunane i Vestland/)
  })
})
