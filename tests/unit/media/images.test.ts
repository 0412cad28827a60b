import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Image } from '#lib/content/image.ts'
import { imageSources, imageWidths, isOffered } from '#lib/media/images.ts'
import { randomFrom } from '#tests/support/random.ts'

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
    const sources = imageSources(picture({ width: 1200, height: 600 }), { widths: [960, 1280, 1600] })
    expect(sources?.srcSet?.match(/\d+w/g)).toEqual(['960w', '1200w'])
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
    const sources = imageSources(picture({ hotspot }), { widths: [480], ratio: 1 })
    expect(sources).toMatchObject({ width: 1000, height: 1000 })
    expect(paramsOf(sources?.src).get('rect')).toBe('1000,0,1000,1000')
    expect(paramsOf(sources?.src).get('h')).toBe('480')
  })

  it('keeps heads in view when an upright picture without a hotspot is cut, also within the editor’s crop', () => {
    const upright = { assetId: `image-${hash}-900x1350-jpg`, width: 900, height: 1350 }
    const rectOf = (more: Partial<Image>) =>
      paramsOf(imageSources(picture({ ...upright, ...more }), { widths: [480], ratio: 3 / 2 })?.src).get(
        'rect',
      )
    expect(rectOf({})).toBe('0,150,900,600')
    expect(rectOf({ crop: { top: 0.5, bottom: 0, left: 0, right: 0.5 } })).toBe('0,750,450,300')
    expect(rectOf({ hotspot: { x: 0.5, y: 0.9, width: 0.1, height: 0.1 } })).toBe('0,750,900,600')
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

describe('what is served of a picture', () => {
  const original = { width: 2000, height: 1000 }
  const isAsked = (query: string, of = original) => isOffered(of, new URLSearchParams(query))

  it('is all that pages ask for, whatever an editor has cropped and marked', () => {
    const random = randomFrom(7)
    for (let round = 0; round < 5_000; round++) {
      const [width, height] = [100 + random.below(4_000), 100 + random.below(4_000)]
      const [left, top] = [random.fraction() * 0.9, random.fraction() * 0.9]
      const crop = {
        left,
        top,
        right: random.fraction() * (0.95 - left),
        bottom: random.fraction() * (0.95 - top),
      }
      const hotspot = { x: random.fraction(), y: random.fraction(), width: 0.2, height: 0.3 }
      const image = picture({
        assetId: `image-${hash}-${width}x${height}-jpg`,
        width,
        height,
        ...(random.chance(0.5) && { crop }),
        ...(random.chance(0.5) && { hotspot }),
      })
      const shape = random.chance(0.5) ? { ratio: 3 / 2 } : {}
      const sources = imageSources(image, { widths: imageWidths, ...shape })
      for (const source of sources?.srcSet?.split(', ') ?? []) {
        const query = source.split(' ')[0]?.split('?')[1] ?? ''
        expect(isAsked(query, { width, height }), `${width}x${height} ?${query}`).toBe(true)
      }
    }
  })

  it.each(imageWidths.map((width) => [`w=${width}`]))('is ?%s', (query) => expect(isAsked(query)).toBe(true))

  it.each([
    '',
    'w=481',
    'w=2000',
    'w=0480',
    'w=4.8e2',
    'w=480&w=960',
    'w=480&h=400',
    'w=480&q=100',
    'w=480&dpr=3',
    'w=480&fm=avif',
    'rect=0,0,100,100&w=480',
    'rect=1900,0,480,320&w=480',
    'rect=0,0,0,0&w=480',
    'rect=0,0,1000,1000,1&w=480',
    'rect=-1,0,1000,1000&w=480',
    'rect=a&w=480',
  ])('is not ?%s, which no page asks for', (query) => expect(isAsked(query)).toBe(false))

  it('has the shapes of every view among it; their widths would not compile otherwise', () => {
    const views = globSync('components/**/*.tsx').map((file) => readFileSync(file, 'utf8'))
    const ratios = views.flatMap((text) => [...text.matchAll(/\bratio=\{(.*?)\}/g)]).map(([, ratio]) => ratio)
    expect(new Set(ratios.filter((ratio) => ratio !== 'ratio'))).toEqual(new Set(['1', '3 / 2']))
  })
})
