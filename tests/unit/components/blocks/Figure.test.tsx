import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Figure } from '#components/blocks/Figure.tsx'
import { figure } from '#lib/content/blocks/figure.ts'
import { storedImage } from '../support.ts'

const show = (more: object) =>
  render(<Figure value={figure.parse({ _type: 'figure', _key: 'f', image: { ...storedImage, ...more } })} />)

describe('a figure', () => {
  it('has its alternative text, caption, credit and size', () => {
    show({ caption: 'Fjorden.', credit: 'Foto: Kari Nordmann' })
    const picture = screen.getByAltText('Ein fjord')
    expect([picture.getAttribute('width'), picture.getAttribute('height')]).toEqual(['1200', '800'])
    expect(picture.getAttribute('loading')).toBe('lazy')
    expect(document.querySelector('figcaption')?.textContent).toBe('Fjorden.Foto: Kari Nordmann')
  })

  it('that is decoration has an empty alternative text', () => {
    show({ alt: 'noko', decorative: true })
    expect(document.querySelector('img')?.getAttribute('alt')).toBe('')
  })
})
