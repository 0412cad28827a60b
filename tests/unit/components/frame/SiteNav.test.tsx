import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SiteNav } from '#components/frame/SiteNav.tsx'
import type { Address } from '#lib/addresses/addresses.ts'

const links = () => within(screen.getByRole('navigation', { name: 'Hovudmeny' })).getAllByRole('link')

/** The item that is marked, and its mark. */
function markedAt(address: Address | undefined) {
  render(<SiteNav address={address} />)
  return links().flatMap((link) => {
    const current = link.getAttribute('aria-current')
    return current === null ? [] : [`${link.textContent}: ${current}`]
  })
}

describe('the parts of the site', () => {
  it('are the front page, Aktuelt and search', () => {
    render(<SiteNav address={undefined} />)
    expect(links().map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Framside', '/'],
      ['Aktuelt', '/aktuelt'],
      ['Søk', '/aktuelt/sok'],
    ])
  })

  it.each<[Address, string]>([
    [{ kind: 'front' }, 'Framside: page'],
    [{ kind: 'list', page: 1 }, 'Aktuelt: page'],
    [{ kind: 'search' }, 'Søk: page'],
  ])('mark the one that is this page: %j', (address, marked) => {
    expect(markedAt(address)).toEqual([marked])
  })

  it.each<Address>([
    { kind: 'list', page: 2 },
    { kind: 'document', slug: 'ei-sak' },
    { kind: 'topic', slug: 'skule', page: 1 },
    { kind: 'year', year: 2021, page: 1 },
    { kind: 'events', page: 1 },
    { kind: 'pastEvents', page: 1 },
  ])('mark Aktuelt as what the page is a part of: %j', (address) => {
    expect(markedAt(address)).toEqual(['Aktuelt: true'])
  })

  it.each<Address | undefined>([
    { kind: 'contact' },
    { kind: 'privacy' },
    { kind: 'accessibility' },
    undefined,
  ])('mark none where the page is in none of them: %j', (address) => {
    expect(markedAt(address)).toEqual([])
  })
})
