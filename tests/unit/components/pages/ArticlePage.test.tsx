import { cleanup, render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ArticlePage } from '#components/pages/ArticlePage.tsx'
import { articleOf, paragraph } from '#tests/fixtures/content.ts'
import { plain, storedFile, storedImage } from '../support.ts'

const now = new Date('2026-03-02T10:00:00Z')
const show = (more: object = {}) => render(<ArticlePage article={articleOf(more)} now={now} />)
const header = () => screen.getByRole('heading', { level: 1 }).closest('header')

describe('the page of an article', () => {
  it('has one h1, its title, and a breadcrumb that ends in its short title', () => {
    show()
    expect(screen.getAllByRole('heading', { level: 1 }).map((h) => h.textContent)).toEqual([
      'Følg den politiske markeringa av Digi Vestland på nett 1. september',
    ])
    const trail = within(screen.getByRole('navigation', { name: 'Du er her' })).getAllByRole('listitem')
    expect(trail.map((crumb) => crumb.textContent)).toEqual([
      'Framside',
      'Aktuelt',
      'Politisk markering av Digi Vestland',
    ])
    expect(within(trail[2] as HTMLElement).queryByRole('link')).toBeNull()
  })

  it('leaves out every part that it has nothing for', () => {
    show()
    expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([])
    expect(document.querySelector('img')).toBeNull()
  })

  it('says before its title what kind of article it is, in its own language', () => {
    show({ kind: 'minutes', title: 'Møte' })
    expect(plain(header())).toMatch(/^ReferatMøte/)
    cleanup()
    show({ kind: 'minutes', title: 'Meeting', language: 'en' })
    expect(plain(header())).toMatch(/^MinutesMeeting/)
  })

  it('says what no longer holds before its lead, and its deadline and dates after', () => {
    show({
      title: 'Sak',
      lead: 'Ingress.',
      withdrawn: { at: '2026-02-01T10:00:00Z', reason: 'Feil.' },
      expiresAt: '2026-02-10T10:00:00Z',
      deadline: '2026-04-01T10:00:00Z',
      topics: [{ _id: 't', _type: 'topic', title: 'Skule', slug: 'skule' }],
    })
    expect(plain(header())).toMatch(
      /^NyheitSakTilbaketrekt\..*Gjeld ikkje lenger\..*Ingress\.Frist: .*Publisert: .*Skule$/,
    )
  })

  it('has its picture before its text, and attachments, contacts and related after it', () => {
    show({
      mainImage: storedImage,
      body: [paragraph('Brødtekst.')],
      attachments: [{ _key: 'f', ...storedFile() }],
      contacts: [{ _id: 'p', name: 'Kari Nordmann' }],
      related: [
        { _id: 'b', _type: 'article', title: 'Anna', slug: 'b', publishedAt: '2021-05-03T08:00:00Z' },
      ],
    })
    const text = screen.getByText('Brødtekst.')
    const picture = screen.getByAltText('Ein fjord')
    expect(picture.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    const after = screen.getAllByRole('heading', { level: 2 })
    expect(after.map((heading) => heading.textContent)).toEqual(['Vedlegg', 'Kontakt', 'Les også'])
    const [first] = after
    expect(first && text.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })
})
