import { describe, expect, it } from 'vitest'
import { image } from '#lib/content/image.ts'
import { parseAtBoundary } from '#lib/content/parse.ts'
import { imageRatios, imageSources, imageWidths, isOffered } from '#lib/media/images.ts'
import { randomFrom, seedFrom } from '#tests/support/random.ts'

const seed = seedFrom(process.env.AKTUELT_SEED, new Date())

const asset = { _id: 'image-abc-800x600-jpg', metadata: { dimensions: { width: 800, height: 600 } } }

const parsed = (more: object) => {
  const { value } = parseAtBoundary(image, { asset, alt: 'Fjorden', ...more })
  if (value === undefined) throw new Error('the picture was left out')
  return value
}

describe('a crop', () => {
  const none = { top: 0, bottom: 0, left: 0, right: 0 }
  it.each([
    ['a hair past the edge', { ...none, top: -1.1102230246251565e-16, right: 0.2 }, { ...none, right: 0.2 }],
    ['far past it', { ...none, left: -3 }, none],
    ['with a side alone', { top: 0.1 }, { ...none, top: 0.1 }],
    ['with sides that are null', { top: null, bottom: null, left: null, right: null }, none],
    ['with a side that is no number', { ...none, top: 'x', left: 0.2 }, { ...none, left: 0.2 }],
    ['that leaves nothing', { ...none, top: 0.5, bottom: 0.5 }, undefined],
    ['that leaves less than nothing', { ...none, left: 0.7, right: 0.7 }, undefined],
    ['that leaves less than a pixel', { ...none, left: 0.5, right: 0.4999 }, undefined],
    ['that is none', 'midten', undefined],
    ['that is null', null, undefined],
  ])('%s', (_, crop, shown) => {
    expect(parsed({ crop }).crop).toEqual(shown)
  })
})

describe('a hotspot', () => {
  it.each([
    [
      'a hair too wide',
      { x: 0.5, y: 0.5, width: 1.0000000000000002, height: 1 },
      { x: 0.5, y: 0.5, width: 1, height: 1 },
    ],
    ['outside', { x: 1.98, y: -0.02, width: -0.1, height: 0.2 }, { x: 1, y: 0, width: 0, height: 0.2 }],
    ['without a size', { x: 0.5, y: 0.5 }, { x: 0.5, y: 0.5, width: 0, height: 0 }],
    ['without a place', { width: 0.5, height: 0.5 }, undefined],
    ['that is null', { x: null, y: null }, undefined],
  ])('%s', (_, hotspot, shown) => {
    expect(parsed({ hotspot }).hotspot).toEqual(shown)
  })
})

it('a picture has the size in its id where the Content Lake does not tell it', () => {
  const size = { width: 800, height: 600 }
  expect(parsed({ asset: { _id: asset._id } })).toMatchObject(size)
  expect(parsed({ asset: { ...asset, metadata: { dimensions: { width: 0 } } } })).toMatchObject(size)
})

it.each(['image-abc-0x600-jpg', 'image-abc-jpg', 'image-abc-800x600', 'file-abc-pdf', ''])(
  '%j is no picture',
  (_id) => {
    expect(parseAtBoundary(image, { asset: { _id } }).value).toBeUndefined()
  },
)

it(`whatever its crop and hotspot, each of its addresses is one that is served (seed ${seed})`, () => {
  const random = randomFrom(seed)
  const share = () =>
    random.pick([
      random.fraction(),
      random.fraction() * 1e-3,
      1 - random.fraction() * 1e-3,
      0,
      0.5,
      1,
      -1e-16,
    ])
  for (let round = 0; round < 3000; round += 1) {
    const size = { width: 1 + random.below(3000), height: 1 + random.below(3000) }
    const picture = parsed({
      asset: { _id: `image-abc-${size.width}x${size.height}-jpg` },
      crop: { top: share(), bottom: share(), left: share(), right: share() },
      hotspot: { x: share(), y: share(), width: share(), height: share() },
    })
    for (const ratio of [undefined, ...imageRatios]) {
      const sources = imageSources(picture, { widths: imageWidths, ...(ratio && { ratio }) })
      for (const address of sources?.srcSet?.split(', ') ?? []) {
        const asked = new URL(address.split(' ')[0] ?? '', 'https://site.invalid').searchParams
        expect(isOffered(size, asked), `${address} of ${JSON.stringify(picture)}`).toBe(true)
      }
    }
  }
}, 30_000)
