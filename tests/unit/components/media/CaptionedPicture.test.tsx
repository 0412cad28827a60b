import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CaptionedPicture } from '#components/media/CaptionedPicture.tsx'
import type { Language } from '#lib/content/language.ts'
import { imageOf, textsOf } from '../support.ts'

function captions(more: object, language?: Language) {
  render(<CaptionedPicture image={imageOf(more)} widths={[480]} language={language} />)
  return textsOf('figcaption > p')
}

const stored = (id: string) => ({ asset: { _id: `image-${'a'.repeat(40)}-${id}` } })

describe('a picture with words below it', () => {
  it.each([
    [{ caption: 'Fjorden', credit: 'Foto: LK' }, ['Fjorden', 'Foto: LK']],
    [{ caption: 'Guðrún', credit: 'Per Øy' }, ['Guðrún', 'Foto: Per Øy']],
    [{ caption: 'Fjorden.' }, ['Fjorden.']],
    [{ credit: 'Kari Nordmann' }, ['Foto: Kari Nordmann']],
    [{}, []],
  ])('%j says %j, each on a line of its own', (more, said) => {
    expect(captions(more)).toEqual(said)
  })

  it('says in the language of the page that it is a photograph', () => {
    expect(captions({ credit: 'Kari Nordmann' }, 'en')).toEqual(['Photo: Kari Nordmann'])
  })

  it('keeps the line breaks of its caption', () => {
    captions({ caption: 'Frå venstre:\nKari og Ola' })
    expect(document.querySelectorAll('figcaption br')).toHaveLength(1)
  })

  it('keeps its alternative text, which is not the caption', () => {
    captions({ caption: 'Fjorden.' })
    expect(screen.getByRole('figure').querySelector('img')?.getAttribute('alt')).toBe('Ein fjord')
  })

  it('never takes a caption for markup', () => {
    expect(captions({ caption: '<b>Fjorden</b>' })).toEqual(['<b>Fjorden</b>'])
  })

  it('that is a panorama is cut, and leads to all of it', () => {
    expect(captions(stored('3000x500-jpg'))).toEqual(['Sjå heile biletet'])
    expect(screen.getByRole('link').getAttribute('href')).toMatch(/^\/media\/.*3000x500\.jpg\?w=480$/)
    expect(document.querySelector('img')?.className).toBe('picture picture-cut')
  })

  it('that is a wide logo is never cut', () => {
    expect(captions(stored('3000x500-png'))).toEqual([])
    expect(document.querySelector('img')?.className).toBe('picture picture-clear picture-own')
  })
})
