import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SitePage } from '#components/pages/SitePage.tsx'
import { type SitePageName, sitePages } from '#lib/content/siteSettings.ts'
import { paragraph } from '#tests/fixtures/content.ts'
import { settingsOf, textsOf } from '../support.ts'

function show(name: SitePageName, texts: object, known: object = {}) {
  render(<SitePage name={name} text={sitePages.parse(texts)[name]} settings={settingsOf(known)} />)
  return screen.getByRole('main')
}

describe('a page of the site’s own', () => {
  it('has its name for title, its own text, and no other page’s', () => {
    const main = show('privacy', {
      contact: [paragraph('Ring.')],
      privacy: [paragraph('Vi lagrar ingenting.')],
    })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Personvern')
    expect(main.textContent).toContain('Vi lagrar ingenting.')
    expect(main.textContent).not.toContain('Ring.')
  })

  it('of contact says how to reach the publisher, with a text or without', () => {
    const main = show(
      'contact',
      { contact: [paragraph('Vi svarar kl. 9–15.')] },
      { email: 'post@example.no' },
    )
    expect(main.textContent).toMatch(/Vi svarar kl\. 9–15\..*post@example\.no/)
    cleanup()
    show('contact', {}, { email: 'post@example.no' })
    expect(screen.getByRole('link', { name: 'post@example.no' })).toBeTruthy()
  })

  it('of accessibility leads to the statement, and never where no link may', () => {
    const name = 'Tilgjengelegheitserklæring'
    show('accessibility', {}, { accessibilityStatementUrl: 'https://uustatus.no/x' })
    expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('https://uustatus.no/x')
    cleanup()
    show(
      'accessibility',
      { accessibility: [paragraph('Alle.')] },
      { accessibilityStatementUrl: 'javascript:x' },
    )
    expect(screen.queryByRole('link', { name })).toBeNull()
  })

  it('says nothing of what belongs on another', () => {
    const known = { email: 'post@example.no', accessibilityStatementUrl: 'https://uustatus.no/x' }
    const linksOf = (name: SitePageName) => {
      cleanup()
      const main = show(name, {}, known)
      return [...main.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    }
    expect(linksOf('privacy')).toEqual(['/'])
    expect(linksOf('contact')).toEqual(['/', 'mailto:post@example.no'])
    expect(linksOf('accessibility')).toEqual(['/', 'https://uustatus.no/x'])
  })

  it('is reached from the front page', () => {
    show('contact', {})
    expect(textsOf('.ds-breadcrumbs li')).toEqual(['Framside', 'Kontakt'])
  })
})
