import { cleanup, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Frame } from '#components/frame/Frame.tsx'
import { Main } from '#components/frame/Main.tsx'
import { settingsOf } from '../support.ts'

const frameLanguages = () =>
  [screen.getAllByRole('link')[0], screen.getByRole('banner'), screen.getByRole('contentinfo')].map((part) =>
    part?.getAttribute('lang'),
  )

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

  it('says whose site it is, above and below what the page is about', () => {
    render(<Frame settings={settingsOf()}>Innhald</Frame>)
    expect(screen.getByRole('banner').textContent).toContain('Digi Vestland')
    expect(screen.getByRole('contentinfo').textContent).toContain('Digi Vestland')
    expect(screen.getByRole('banner').nextSibling?.textContent).toBe('Innhald')
  })

  it('says where on the site the page is', () => {
    render(
      <Frame settings={undefined} address={{ kind: 'search' }}>
        x
      </Frame>,
    )
    const current = screen.getAllByRole('link').filter((link) => link.hasAttribute('aria-current'))
    expect(current.map((link) => link.textContent)).toEqual(['Søk'])
  })

  it('is in Nynorsk, and says so around a page in another language', () => {
    render(
      <Frame settings={undefined} language="en">
        x
      </Frame>,
    )
    expect(frameLanguages()).toEqual(['nn', 'nn', 'nn'])
    cleanup()
    render(<Frame settings={undefined}>x</Frame>)
    expect(frameLanguages()).toEqual([null, null, null])
  })
})
