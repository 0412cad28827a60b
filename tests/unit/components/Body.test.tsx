// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Body } from '#components/blocks/Body.tsx'
import { articleOf, paragraph } from '#tests/fixtures/content.ts'

afterEach(cleanup)

const show = (...body: object[]) => render(<Body blocks={articleOf({ body }).body} language="nn" />)

const linked = (definition: object) =>
  paragraph('x', {
    children: [{ _type: 'span', _key: 's', text: 'hit', marks: ['m'] }],
    markDefs: [{ _key: 'm', ...definition }],
  })

const image = {
  asset: {
    _id: `image-${'a'.repeat(40)}-1200x800-png`,
    metadata: { dimensions: { width: 1200, height: 800 } },
  },
}

describe('running text', () => {
  it('keeps headings, emphasis and lists as what they are', () => {
    show(
      paragraph('Del', { style: 'h2' }),
      paragraph('Underdel', { style: 'h3' }),
      paragraph('ein', { listItem: 'bullet', level: 1 }),
      paragraph('to', {
        listItem: 'number',
        level: 1,
        children: [{ _type: 'span', _key: 's', text: 'to', marks: ['strong'] }],
      }),
    )
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Del')
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Underdel')
    expect(document.querySelector('ul > li')?.textContent).toBe('ein')
    expect(document.querySelector('ol > li > strong')?.textContent).toBe('to')
  })

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

  it('never takes an editor’s text for markup', () => {
    show(paragraph('<script>alert(1)</script>'))
    expect(document.querySelector('script')).toBeNull()
    expect(screen.getByText('<script>alert(1)</script>')).toBeTruthy()
  })
})

describe('blocks', () => {
  it('a quotation has its own language and its source', () => {
    show({
      _type: 'quotation',
      _key: 'q',
      language: 'nb',
      source: 'Invitasjonen',
      content: [paragraph('Kommunene')],
    })
    expect(document.querySelector('blockquote')?.getAttribute('lang')).toBe('nb')
    expect(document.querySelector('figcaption')?.textContent).toBe('Kjelde: Invitasjonen')
  })

  it('a figure has its alternative text, caption, credit and size', () => {
    show({
      _type: 'figure',
      _key: 'f',
      image: { ...image, alt: 'Ein fjord', caption: 'Fjorden.', credit: 'Foto: Kari Nordmann' },
    })
    const picture = screen.getByAltText('Ein fjord')
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['1200', '800'])
    expect(picture.getAttribute('loading')).toBe('lazy')
    expect(document.querySelector('figcaption')?.textContent).toBe('Fjorden. Foto: Kari Nordmann')
  })

  it('a decorative picture has an empty alternative text', () => {
    show({ _type: 'figure', _key: 'f', image: { ...image, alt: 'noko', decorative: true } })
    expect(document.querySelector('img')?.getAttribute('alt')).toBe('')
  })

  it('a table has headers with a scope, fills up short rows, and can be scrolled by keyboard', () => {
    show({
      _type: 'table',
      _key: 't',
      caption: 'Folketal',
      headerRow: true,
      headerColumn: true,
      rows: [
        { _key: 'r1', cells: ['', '2025'] },
        { _key: 'r2', cells: ['Bergen'] },
      ],
    })
    expect(screen.getByRole('columnheader', { name: '2025' }).getAttribute('scope')).toBe('col')
    expect(screen.getByRole('rowheader', { name: 'Bergen' }).getAttribute('scope')).toBe('row')
    expect(screen.getAllByRole('row').map((row) => row.children.length)).toEqual([2, 2])
    expect(screen.getByRole('figure', { name: 'Folketal' }).tabIndex).toBe(0)
  })

  it('a fact box is a region with a heading', () => {
    show({ _type: 'factBox', _key: 'b', title: 'Fakta', content: [paragraph('Tal')] })
    expect(screen.getByRole('region', { name: 'Fakta' }).textContent).toContain('Tal')
  })

  it('two videos have a frame each', () => {
    const video = { _type: 'video', title: 'V', provider: 'vimeo', videoId: '12345678' }
    show({ ...video, _key: 'v1' }, { ...video, _key: 'v2' })
    const names = [...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('name'))
    expect(new Set(names).size).toBe(2)
  })

  it('a callout says its tone to Designsystemet, and its title is no heading', () => {
    show({ _type: 'callout', _key: 'c', tone: 'warning', title: 'Obs', content: [paragraph('Stengt')] })
    expect(screen.getByText('Stengt').parentElement?.getAttribute('data-color')).toBe('warning')
    expect(screen.queryByRole('heading')).toBeNull()
  })
})
