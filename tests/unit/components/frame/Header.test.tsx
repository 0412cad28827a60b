import { cleanup, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Header } from '#components/frame/Header.tsx'
import { hrefOf, settingsOf, storedLogo, textsOf } from '../support.ts'

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

  describe('has the body’s own logo in place of ours', () => {
    const showWith = (more: object) =>
      render(<Header name="Digi Vestland" settings={settingsOf(more)} address={undefined} />)
    const pictures = () => [...document.querySelectorAll('img')]

    it('beside the name, which it adds nothing to', () => {
      showWith({ logo: storedLogo('svg') })
      const [picture] = pictures()
      expect(document.querySelector('svg')).toBeNull()
      expect(hrefOf('Digi Vestland')).toBe('/')
      expect(textsOf('.site-name span')).toEqual(['Digi Vestland'])
      expect([picture?.alt, picture?.getAttribute('width'), picture?.getAttribute('height')]).toEqual([
        '',
        '120',
        '100',
      ])
    })

    it('alone, where it is so wide that the name is in it; then it says the name', () => {
      showWith({ logo: storedLogo('png', '900x200') })
      expect(hrefOf('Digi Vestland')).toBe('/')
      expect(textsOf('.site-name span')).toEqual([])
      expect(pictures().map(({ alt, sizes }) => [alt, sizes])).toEqual([['Digi Vestland', '180px']])
    })

    it('from our own origin, a PNG in no more pixels than a screen has', () => {
      showWith({ logo: storedLogo('png', '4000x3000') })
      expect(pictures()[0]?.srcset).toMatch(
        /^(?:\/media\/d{40}-4000x3000\.png\?w=\d+ (?:160|320|480)w(?:, )?){3}$/,
      )
      cleanup()
      showWith({ logo: storedLogo('svg') })
      expect(pictures()[0]?.getAttribute('src')).toBe(`/media/${'d'.repeat(40)}-120x100.svg`)
    })

    it('on dark grounds the one for them, on screens alone; without one, the same on a light ground', () => {
      showWith({ logo: storedLogo('svg'), logoDark: storedLogo('svg', '60x50') })
      const source = document.querySelector('source')
      expect(source?.media).toBe('screen and (prefers-color-scheme: dark)')
      expect([source?.srcset, source?.getAttribute('width')]).toEqual([
        `/media/${'d'.repeat(40)}-60x50.svg`,
        '60',
      ])
      expect(document.querySelector('.logo-lit')).toBeNull()
      cleanup()
      showWith({ logo: storedLogo('svg') })
      expect([document.querySelector('source'), document.querySelectorAll('.logo-lit').length]).toEqual([
        null,
        1,
      ])
    })

    it('and without one, ours', () => {
      showWith({ logoDark: storedLogo('svg') })
      expect([pictures().length, document.querySelectorAll('.mark').length]).toEqual([0, 1])
    })
  })

  describe('leads elsewhere', () => {
    const link = (_key: string, place: string, more: object = {}) => ({
      _key,
      title: `Lenkje ${_key}`,
      url: `https://example.no/${_key}`,
      place,
      ...more,
    })
    const showWith = (more: object) =>
      render(<Header name="Digi Vestland" settings={settingsOf(more)} address={undefined} />)
    const elsewhere = () => textsOf('nav[aria-label="Andre stader"] li')

    it('to the site that this one belongs to, and by the body’s own links, before all else', () => {
      const parentSite = { name: 'Litlevik kommune', url: 'https://litlevik.example.no' }
      showWith({ parentSite, links: [link('a', 'header'), link('b', 'footer')] })
      expect(elsewhere()).toEqual(['Til nettstaden vår: Litlevik kommune', 'Lenkje a'])
      expect(hrefOf('Til nettstaden vår: Litlevik kommune')).toBe('https://litlevik.example.no')
      expect(document.querySelector('header')?.firstElementChild?.tagName).toBe('NAV')
    })

    it('by no more of them than there is room for', () => {
      showWith({ links: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => link(key, 'header')) })
      expect(elsewhere()).toHaveLength(5)
    })

    it('by none that leads nowhere: that is its words', () => {
      showWith({ links: [link('a', 'header', { url: 'javascript:alert(1)' })] })
      expect(elsewhere()).toEqual(['Lenkje a'])
      expect(screen.queryByRole('link', { name: 'Lenkje a' })).toBeNull()
    })

    it('and has no such part where there is nothing of it', () => {
      showWith({ links: [link('a', 'footer')] })
      expect(screen.getAllByRole('navigation')).toHaveLength(1)
    })
  })

  it('has no heading: the page has its own', () => {
    show()
    expect(screen.queryByRole('heading')).toBeNull()
  })
})
