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

const photo = `image-${'a'.repeat(40)}-1200x800-jpg`

describe('a picture', () => {
  it('waits until it comes near, unless it is the first of the page', () => {
    expect(show()?.getAttribute('loading')).toBe('lazy')
    cleanup()
    expect(show({ isFirst: true })?.getAttribute('loading')).toBe('eager')
  })

  it('shows its blurred bytes while it loads', () => {
    expect(
      show({ id: photo, metadata: { lqip: 'data:image/png;base64,AAAA' } })?.style.backgroundImage,
    ).toContain('data:image/png;base64,AAAA')
  })

  it('asks no other origin for a placeholder', () => {
    expect(show({ id: photo, metadata: { lqip: 'https://ond.example/x.png' } })?.style.backgroundImage).toBe(
      '',
    )
  })

  it('has no placeholder that can reach beyond itself', () => {
    const lqip = 'data:image/png;base64,A"), url("https://ond.example/x.png'
    expect(show({ id: photo, metadata: { lqip } })?.style.backgroundImage.split('"')).toHaveLength(3)
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

  it.each(['png', 'gif', 'webp', 'svg'])(
    'of the format %s has a light ground and nothing behind it',
    (format) => {
      const metadata = { lqip: 'data:image/png;base64,AAAA' }
      const picture = show({ id: `image-${'a'.repeat(40)}-600x200-${format}`, metadata })
      expect(picture?.style.backgroundImage).toBe('')
      expect(picture?.className).toBe('picture picture-clear')
    },
  )

  it('beside a title that says it all is read out as nothing', () => {
    render(<Picture image={imageOf()} widths={[480]} sizes="100vw" isDecoration />)
    expect(document.querySelector('img')?.getAttribute('alt')).toBe('')
  })
})

describe('a picture in text', () => {
  const measured = (size: string, more: object = {}) => {
    const asset = { _id: `image-${'a'.repeat(40)}-${size}-jpg` }
    render(<Picture image={imageOf({ asset, ...more })} widths={[480, 960]} />)
    const picture = document.querySelector('img')
    return ['--w', '--r'].map((name) => picture?.style.getPropertyValue(name)).concat(picture?.sizes)
  }

  it.each([
    ['1600x1067', ['1600', '1.5', '(min-width: 43rem) 39rem, 90vw']],
    ['900x1350', ['900', '0.667', '(min-width: 31rem) 26.7rem, 90vw']],
    ['240x160', ['240', '1.5', '(min-width: 19rem) 15rem, 90vw']],
  ])('of %s is no wider than the text or itself, and no taller than a window', (size, said) => {
    expect(measured(size)).toEqual(said)
  })

  it('that is a panorama is as wide as the text, and cut around what the editor points to', () => {
    const hotspot = { x: 0.9, y: 0.5, width: 0.1, height: 0.1 }
    expect(measured('3000x500', { hotspot })[2]).toBe('(min-width: 43rem) 39rem, 90vw')
    expect(document.querySelector('img')?.style.objectPosition).toBe('90% 50%')
  })
})
