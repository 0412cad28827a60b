// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ArticlePage } from '#components/document/ArticlePage.tsx'
import { articleOf } from '#tests/fixtures/content.ts'

afterEach(cleanup)

const now = new Date('2026-03-02T10:00:00Z')
const show = (more: object = {}) => render(<ArticlePage article={articleOf(more)} now={now} />)
const text = () => document.body.textContent?.replaceAll('\u00a0', ' ')

describe('the page of an article', () => {
  it('has one h1, its title, and a breadcrumb that ends in its short title', () => {
    show()
    expect(screen.getAllByRole('heading', { level: 1 }).map((h) => h.textContent)).toEqual([
      'Følg den politiske markeringa av Digi Vestland på nett 1. september',
    ])
    const trail = within(screen.getByRole('navigation', { name: 'Brødsmulesti' })).getAllByRole('listitem')
    expect(trail.map((crumb) => crumb.textContent)).toEqual([
      'Framside',
      'Aktuelt',
      'Politisk markering av Digi Vestland',
    ])
    expect(within(trail[2] as HTMLElement).queryByRole('link')).toBeNull()
  })

  it('shows a deadline that is open, and says of a past one that it is past', () => {
    show({ kind: 'hearing', deadline: '2026-03-02T22:59:00Z' })
    expect(text()).toContain('Høyringsfrist: måndag 2. mars 2026 kl. 23.59')
    expect(text()).not.toContain('gått ut')
    cleanup()
    show({ kind: 'job', deadline: '2026-03-01T22:59:00Z' })
    expect(text()).toContain('Søknadsfrist: søndag 1. mars 2026 kl. 23.59 Fristen har gått ut.')
  })

  it('says first that it is withdrawn, why, and what to read instead', () => {
    const replacement = { _id: 'b', title: 'Ny sak', slug: 'ny-sak' }
    show({ withdrawn: { at: '2026-02-01T10:00:00Z', reason: 'Tala var feil.', replacement } })
    expect(text()).toContain('Denne saka vart trekt tilbake 1. februar 2026. Tala var feil.')
    expect(screen.getByRole('link', { name: 'Ny sak' }).getAttribute('href')).toBe('/aktuelt/ny-sak')
  })

  it('says that a notice has run out, and only then', () => {
    show({ kind: 'notice', expiresAt: '2026-03-01T10:00:00Z' })
    expect(text()).toContain('Dette gjaldt til 1. mars 2026, og gjeld ikkje lenger.')
    cleanup()
    show({ kind: 'notice', expiresAt: '2026-04-01T10:00:00Z' })
    expect(text()).not.toContain('gjeld ikkje lenger')
  })

  it('says type, size and language of an attachment before it is fetched', () => {
    const asset = {
      _id: `file-${'c'.repeat(40)}-pdf`,
      url: 'https://x.example/f.pdf',
      size: 1_240_000,
      extension: 'pdf',
    }
    show({ attachments: [{ _key: 'f', title: 'Annual report', language: 'en', asset }] })
    const link = screen.getByRole('link', { name: 'Annual report' })
    expect(link.getAttribute('hreflang')).toBe('en')
    expect(text()).toContain('Annual report (PDF, 1,2 MB, på engelsk)')
  })

  it('links to people by mail and telephone, and shows what is neither as text', () => {
    const person = { _id: 'p', name: 'Kari Nordmann', email: 'javascript:alert(1)', phone: '55 55 55 55' }
    show({ contacts: [person] })
    expect(screen.queryByRole('link', { name: 'javascript:alert(1)' })).toBeNull()
    expect(screen.getByRole('link', { name: '55 55 55 55' }).getAttribute('href')).toBe('tel:55555555')
  })

  it('leaves out every part that it has nothing for', () => {
    show()
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([])
    expect(document.querySelector('img')).toBeNull()
  })
})
