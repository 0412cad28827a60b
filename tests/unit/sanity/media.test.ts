import { describe, expect, test } from 'vitest'
import { parseSettings } from '#lib/settings.ts'
import { fileUrl, imageUrl } from '#sanity/media.ts'

const local = parseSettings({})
const hosted = parseSettings({ SANITY_PROJECT_ID: 'abc123' })
const sha1 = 'a'.repeat(40)
const picture = `${sha1}-1600x1000.jpg`
const asked = (query = '') => new URLSearchParams(query)

describe('a picture’s address in the Content Lake', () => {
  test('is the lake’s over loopback, or the hosted project’s', () => {
    expect(imageUrl(picture, asked('w=480'), '', local)?.href).toBe(
      `http://127.0.0.1:3333/images/local/production/${picture}?w=480`,
    )
    expect(imageUrl(picture, asked('w=480'), '', hosted)?.href).toBe(
      `https://cdn.sanity.io/images/abc123/production/${picture}?w=480`,
    )
  })

  test('carries the part and the size that a page asks for', () => {
    const url = imageUrl(picture, asked('rect=49,0,1502,1000&w=320&h=213'), '', local)
    expect(url?.search).toBe('?rect=49%2C0%2C1502%2C1000&w=320&h=213')
  })

  test.each(['', 'w=481', 'w=480&q=90', 'w=480&dpr=2', 'w=480&fit=crop', 'w=480&dl=x.exe', 'w=480&h=400'])(
    'is none for what no page asks for: ?%s',
    (query) => expect(imageUrl(picture, asked(query), '', local)).toBeUndefined(),
  )

  test('asks for a TIFF, which Studio takes and browsers do not show, as a JPEG or as WebP', () => {
    const formatFor = (accept: string) =>
      imageUrl(`${sha1}-1600x1000.tif`, asked('w=480'), accept, local)?.searchParams.get('fm')
    expect([formatFor('image/avif,*/*'), formatFor('image/webp,*/*')]).toEqual(['jpg', 'webp'])
  })

  test('asks for WebP where the reader takes it, but never of a drawing', () => {
    expect(imageUrl(picture, asked('w=480'), 'image/webp,*/*', local)?.searchParams.get('fm')).toBe('webp')
    expect(imageUrl(`${sha1}-40x40.svg`, asked(), 'image/webp', local)?.search).toBe('')
    expect(imageUrl(`${sha1}-40x40.svg`, asked('w=480'), '', local)).toBeUndefined()
  })

  test.each(['../../etc/passwd', `${sha1}.jpg`, `${sha1}-1x1.exe`, `x${picture}`, `${picture}/..`, ''])(
    'is none for a name that can be no picture: %s',
    (name) => {
      expect(imageUrl(name, asked('w=480'), '', local)).toBeUndefined()
    },
  )
})

test('a file is asked for by its name, with the name to save it as', () => {
  const url = fileUrl(`${sha1}.pdf`, asked('dl=Årsmelding.pdf'), local)
  expect(url?.pathname).toBe(`/files/local/production/${sha1}.pdf`)
  expect(url?.searchParams.get('dl')).toBe('Årsmelding.pdf')
  expect(fileUrl(`${sha1}.pdf/../x`, asked(), local)).toBeUndefined()
})
