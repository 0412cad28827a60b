import { describe, expect, it } from 'vitest'
import type { Image } from '#lib/content/image.ts'
import { imageSources } from '#lib/images.ts'

const hash = 'a'.repeat(40)
const picture = (more: Partial<Image> = {}): Image => ({
  assetId: `image-${hash}-2000x1000-jpg`,
  width: 2000,
  height: 1000,
  lqip: undefined,
  crop: undefined,
  hotspot: undefined,
  alt: '',
  caption: undefined,
  credit: undefined,
  ...more,
})

const paramsOf = (url: string | undefined) => new URL(url ?? '', 'https://site.invalid').searchParams

describe('where a picture is fetched from', () => {
  it('is our own origin, in each width asked for', () => {
    const sources = imageSources(picture(), { widths: [480, 960] })
    expect(sources?.srcSet).toBe(
      `/media/${hash}-2000x1000.jpg?w=480 480w, /media/${hash}-2000x1000.jpg?w=960 960w`,
    )
    expect(sources?.src).toBe(`/media/${hash}-2000x1000.jpg?w=960`)
  })

  it('is never larger than the original', () => {
    const sources = imageSources(picture(), { widths: [1600, 2400, 3200] })
    expect(sources?.srcSet?.match(/\d+w/g)).toEqual(['1600w', '2000w'])
  })

  it('keeps the shape of the original when no other is asked for', () => {
    expect(imageSources(picture(), { widths: [480] })).toMatchObject({ width: 2000, height: 1000 })
  })

  it('keeps to the crop of the editor', () => {
    const crop = { top: 0, bottom: 0.5, left: 0.25, right: 0.25 }
    const sources = imageSources(picture({ crop }), { widths: [480] })
    expect(sources).toMatchObject({ width: 1000, height: 500 })
    expect(paramsOf(sources?.src).get('rect')).toBe('500,0,1000,500')
  })

  it('keeps the hotspot in view when another shape is asked for', () => {
    const hotspot = { x: 0.9, y: 0.5, width: 0.1, height: 0.1 }
    const sources = imageSources(picture({ hotspot }), { widths: [500], ratio: 1 })
    expect(sources).toMatchObject({ width: 1000, height: 1000 })
    expect(paramsOf(sources?.src).get('rect')).toBe('1000,0,1000,1000')
    expect(paramsOf(sources?.src).get('h')).toBe('500')
  })

  it('asks for a drawing whole, for it is sharp at every width', () => {
    const drawing = picture({ assetId: `image-${hash}-800x600-svg`, width: 800, height: 600 })
    expect(imageSources(drawing, { widths: [480] })).toEqual({
      src: `/media/${hash}-800x600.svg`,
      srcSet: undefined,
      width: 800,
      height: 600,
    })
  })

  it('is nowhere for an id that is none of the Content Lake’s', () => {
    expect(imageSources(picture({ assetId: 'image-../../x' }), { widths: [480] })).toBeUndefined()
  })
})
