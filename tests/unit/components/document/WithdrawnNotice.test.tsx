import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WithdrawnNotice } from '#components/document/WithdrawnNotice.tsx'
import { articleOf } from '#tests/fixtures/content.ts'
import { langAt, text } from '../support.ts'

const now = new Date('2026-11-26T10:00:00Z')
const replacement = { _id: 'b', title: 'Ny sak', slug: 'ny-sak' }

const show = (withdrawn: object | undefined, language = 'nn') => {
  const said = withdrawn && { at: '2026-02-01T10:00:00Z', reason: 'Tala var feil.', ...withdrawn }
  return render(<WithdrawnNotice document={articleOf({ language, withdrawn: said })} now={now} />)
}

describe('what is said of what is withdrawn', () => {
  it('says first that it is withdrawn, why, and what to read instead', () => {
    show({ replacement })
    expect(text()).toContain('Denne saka vart trekt tilbake 1. februar 2026. Tala var feil.')
    expect(screen.getByRole('link', { name: 'Ny sak' }).getAttribute('href')).toBe('/aktuelt/ny-sak')
  })

  it('is said of what nobody gave a time or a reason for, too', () => {
    show({ at: null, reason: null, replacement })
    expect(text()).toContain('Tilbaketrekt.')
    expect(screen.getByRole('link', { name: 'Ny sak' }).getAttribute('href')).toBe('/aktuelt/ny-sak')
  })

  it('has the clock for a notice', () => {
    const at = '2026-02-01T10:00:00Z'
    render(
      <WithdrawnNotice document={articleOf({ withdrawn: { at, reason: 'Feil.' } })} hasClock now={now} />,
    )
    expect(text()).toBe('Tilbaketrekt. Denne saka vart trekt tilbake 1. februar 2026 kl. 11.00. Feil.')
  })

  it('leads nowhere when nothing replaces it', () => {
    show({})
    expect(text()).toBe('Tilbaketrekt. Denne saka vart trekt tilbake 1. februar 2026. Tala var feil.')
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('is said in the language of the document', () => {
    show({ replacement }, 'en')
    expect(text()).toContain('Withdrawn. This page was withdrawn on 1 February 2026.')
    expect(text()).toContain('Read instead: Ny sak')
  })

  it('names what replaces it in its own language', () => {
    show({ replacement: { ...replacement, language: 'nn' } }, 'en')
    expect(langAt('Ny sak')).toBe('nn')
    cleanup()
    show({ replacement: { ...replacement, language: 'en' } }, 'en')
    expect(langAt('Ny sak')).toBeUndefined()
  })

  it('is nothing of a document that holds', () => {
    expect(show(undefined).container.childElementCount).toBe(0)
  })
})
