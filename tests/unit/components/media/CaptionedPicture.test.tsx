import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CaptionedPicture } from '#components/media/CaptionedPicture.tsx'
import { imageOf } from '../support.ts'

const caption = (more: object) => {
  render(<CaptionedPicture image={imageOf(more)} widths={[480]} sizes="100vw" />)
  return document.querySelector('figcaption')?.textContent?.trim()
}

describe('a picture with words below it', () => {
  it.each([
    [{ caption: 'Fjorden.', credit: 'Foto: Kari Nordmann' }, 'Fjorden. Foto: Kari Nordmann'],
    [{ caption: 'Fjorden.' }, 'Fjorden.'],
    [{ credit: 'Foto: Kari Nordmann' }, 'Foto: Kari Nordmann'],
    [{}, undefined],
  ])('%j says «%s»', (more, said) => {
    expect(caption(more)).toBe(said)
  })

  it('keeps its alternative text, which is not the caption', () => {
    caption({ caption: 'Fjorden.' })
    expect(screen.getByRole('figure').querySelector('img')?.getAttribute('alt')).toBe('Ein fjord')
  })

  it('never takes a caption for markup', () => {
    expect(caption({ caption: '<b>Fjorden</b>' })).toBe('<b>Fjorden</b>')
  })
})
