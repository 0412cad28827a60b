import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { Body } from '#components/blocks/Body.tsx'
import { articleOf, paragraph } from '#tests/fixtures/content.ts'

const show = (...body: object[]) => render(<Body blocks={articleOf({ body }).body} language="nn" />)

const linked = (definition: object) =>
  paragraph('x', {
    children: [{ _type: 'span', _key: 's', text: 'hit', marks: ['m'] }],
    markDefs: [{ _key: 'm', ...definition }],
  })

describe('running text', () => {
  it('links to what is allowed, and shows a refused link as plain text', () => {
    show(linked({ _type: 'link', href: 'https://ks.no' }))
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://ks.no')
    cleanup()
    show(linked({ _type: 'link', href: 'javascript:alert(1)' }))
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('hit')).toBeTruthy()
  })

  it('links to articles and events, and to topics, which are elsewhere', () => {
    show(linked({ _type: 'internalLink', target: { _type: 'event', slug: 'møte' } }))
    expect(screen.getByRole('link').getAttribute('href')).toBe('/aktuelt/m%C3%B8te')
    cleanup()
    show(linked({ _type: 'internalLink', target: { _type: 'topic', slug: 'skule' } }))
    expect(screen.getByRole('link').getAttribute('href')).toBe('/aktuelt/emne/skule')
  })

  it('shows a mark without a definition as plain text, without a word in the log', () => {
    const warn = vi.spyOn(console, 'warn')
    show(paragraph('x', { children: [{ _type: 'span', _key: 's', text: 'hit', marks: ['borte'] }] }))
    expect(screen.getByText('hit')).toBeTruthy()
    expect(warn).not.toHaveBeenCalled()
  })
})
