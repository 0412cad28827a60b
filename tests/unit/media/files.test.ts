import { describe, expect, it } from 'vitest'
import { fileHref, sizeText } from '#lib/media/files.ts'

const nbsp = '\u00a0'

describe('the size of a file in words', () => {
  it.each([
    [0, `0${nbsp}byte`],
    [999, `999${nbsp}byte`],
    [1000, `1${nbsp}kB`],
    [245_400, `245${nbsp}kB`],
    [999_600, `1${nbsp}MB`],
    [1_240_000, `1,2${nbsp}MB`],
    [12_600_000, `13${nbsp}MB`],
    [5_000_000_000_000, `5000${nbsp}GB`],
  ])('%d bytes', (bytes, expected) => {
    expect(sizeText(bytes)).toBe(expected)
  })
})

it.each([
  ['nn', '1,2'],
  ['nb', '1,2'],
  ['en', '1.2'],
  ['se', '1,2'],
] as const)('%s has its own decimal sign', (language, size) => {
  expect(sizeText(1_240_000, language)).toBe(`${size}${nbsp}MB`)
})

describe('where a file is fetched from', () => {
  const hash = 'b'.repeat(40)
  const file = {
    assetId: `file-${hash}-pdf`,
    title: 'Årsmelding 2025',
    url: 'https://cdn.example/x.pdf',
    size: 1,
    extension: 'pdf',
    mimeType: undefined,
    filename: undefined,
    language: undefined,
  }

  it('is our own origin, to be saved under its title when it has no name', () => {
    expect(fileHref(file)).toBe(`/media/file/${hash}.pdf?dl=%C3%85rsmelding%202025.pdf`)
  })

  it('is saved under its own name when it has one', () => {
    expect(fileHref({ ...file, filename: 'a&b.pdf' })).toBe(`/media/file/${hash}.pdf?dl=a%26b.pdf`)
  })

  it('is nowhere for an id that is none of the Content Lake’s', () => {
    expect(fileHref({ ...file, assetId: 'file-../x-pdf' })).toBeUndefined()
  })
})
