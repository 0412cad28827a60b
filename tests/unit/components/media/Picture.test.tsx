import { cleanup, render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Picture } from '#components/media/Picture.tsx'
import { imageOf, storedImage } from '../support.ts'

type Shown = { metadata?: object; isFirst?: boolean; id?: string; ratio?: number }

function show({ metadata, id, ...more }: Shown = {}) {
  const { _id, metadata: known } = storedImage.asset
  const image = imageOf({ asset: { _id: id ?? _id, metadata: { ...known, ...metadata } } })
  render(<Picture image={image} widths={[480]} sizes="100vw" {...more} />)
  return document.querySelector('img')
}

describe('a picture', () => {
  it('waits until it comes near, unless it is the first of the page', () => {
    expect(show()?.getAttribute('loading')).toBe('lazy')
    cleanup()
    expect(show({ isFirst: true })?.getAttribute('loading')).toBe('eager')
  })

  it('shows its blurred bytes while it loads', () => {
    expect(show({ metadata: { lqip: 'data:image/png;base64,AAAA' } })?.style.backgroundImage).toContain(
      'data:image/png;base64,AAAA',
    )
  })

  it('asks no other origin for a placeholder', () => {
    expect(show({ metadata: { lqip: 'https://ond.example/x.png' } })?.style.backgroundImage).toBe('')
  })

  it('has no placeholder that can reach beyond itself', () => {
    const lqip = 'data:image/png;base64,A"), url("https://ond.example/x.png'
    expect(show({ metadata: { lqip } })?.style.backgroundImage.split('"')).toHaveLength(3)
  })

  it('has its place kept for it while it loads, in the shape that it is shown in', () => {
    const sizeOf = (picture: HTMLImageElement | null) =>
      ['width', 'height'].map((name) => picture?.getAttribute(name))
    expect(sizeOf(show())).toEqual(['1200', '800'])
    cleanup()
    expect(sizeOf(show({ ratio: 1 }))).toEqual(['800', '800'])
  })

  it('is fetched from this site, in a width that fits', () => {
    const picture = show()
    expect(picture?.getAttribute('src')).toMatch(/^\/media\/.*w=480/)
    expect(picture?.getAttribute('srcset')).toMatch(/^\/media\/\S+ 480w$/)
    expect(picture?.getAttribute('sizes')).toBe('100vw')
  })

  it('that is a drawing is one file for all widths', () => {
    const picture = show({ id: `image-${'a'.repeat(40)}-1200x800-svg` })
    expect(['srcset', 'sizes'].map((name) => picture?.getAttribute(name))).toEqual([null, null])
  })
})
