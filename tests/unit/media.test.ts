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
    expect(imageUrl(picture, asked(), '', local)?.href).toBe(
      `http://127.0.0.1:3333/images/local/production/${picture}`,
    )
    expect(imageUrl(picture, asked(), '', hosted)?.href).toBe(
      `https://cdn.sanity.io/images/abc123/production/${picture}`,
    )
  })

  test('carries the parameters that pages use, and no others', () => {
    const url = imageUrl(picture, asked('rect=0,0,10,10&w=480&dl=x.exe&blur=2000'), '', local)
    expect(url?.search).toBe('?rect=0%2C0%2C10%2C10&w=480')
  })

  test('asks for WebP where the reader takes it, but never of a drawing', () => {
    expect(imageUrl(picture, asked('w=480'), 'image/webp,*/*', local)?.searchParams.get('fm')).toBe('webp')
    expect(imageUrl(`${sha1}-40x40.svg`, asked(), 'image/webp', local)?.search).toBe('')
  })

  test.each(['../../etc/passwd', `${sha1}.jpg`, `${sha1}-1x1.exe`, `x${picture}`, `${picture}/..`, ''])(
    'is none for a name that can be no picture: %s',
    (name) => {
      expect(imageUrl(name, asked(), '', local)).toBeUndefined()
    },
  )
})

test('a file is asked for by its name, with the name to save it as', () => {
  const url = fileUrl(`${sha1}.pdf`, asked('dl=Årsmelding.pdf'), local)
  expect(url?.pathname).toBe(`/files/local/production/${sha1}.pdf`)
  expect(url?.searchParams.get('dl')).toBe('Årsmelding.pdf')
  expect(fileUrl(`${sha1}.pdf/../x`, asked(), local)).toBeUndefined()
})
