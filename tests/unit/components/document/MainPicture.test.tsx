import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MainPicture } from '#components/document/MainPicture.tsx'
import { imageOf, textsOf } from '../support.ts'

describe('the picture of a document', () => {
  it('is fetched at once, before all others', () => {
    render(<MainPicture image={imageOf()} />)
    const picture = screen.getByAltText('Ein fjord')
    expect(['loading', 'fetchpriority'].map((name) => picture.getAttribute(name))).toEqual(['eager', 'high'])
  })

  it('says what it shows and who took it', () => {
    render(<MainPicture image={imageOf({ caption: 'Fjorden.', credit: 'Foto: Kari Nordmann' })} />)
    expect(textsOf('figcaption')).toEqual(['Fjorden.Foto: Kari Nordmann'])
  })

  it('takes no room where there is none', () => {
    expect(render(<MainPicture image={undefined} />).container.childElementCount).toBe(0)
  })
})
