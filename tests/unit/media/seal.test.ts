import { describe, expect, test } from 'vitest'
import { image as imageSchema } from '#lib/content/image.ts'
import { imageSources } from '#lib/media/images.ts'
import { sealBy } from '#lib/media/seal.ts'

const seal = sealBy('a-secret-of-sixteen-or-more')
const name = `${'a'.repeat(40)}-1600x1000.jpg`

/** What a browser requests for an address in HTML, as path and query. */
const asAsked = (html: string): [path: string, query: string] => {
  const { pathname, search } = new URL(
    html.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"),
    'https://aktuelt.example',
  )
  return [pathname, search.slice(1)]
}

describe('an address in a page', () => {
  test.each([
    [`/media/${name}?w=480`, 'w=480'],
    [`/media/${name}?rect=1,2,3,4&amp;w=480&amp;h=320`, 'rect=1,2,3,4&w=480&h=320'],
    [`/media/${name}?rect=1%2C2%2C3%2C4&amp;w=480&amp;h=320`, 'rect=1%2C2%2C3%2C4&w=480&h=320'],
    [`/media/file/${'b'.repeat(40)}.pdf?dl=M%C3%B8te%20(2)!~*.pdf`, 'dl=M%C3%B8te%20(2)!~*.pdf'],
    [`/media/file/${'b'.repeat(40)}.pdf?dl=Kari&#x27;s.pdf`, 'dl=Kari%27s.pdf'],
  ])('is known again as the browser asks for it: %s', (address, query) => {
    expect(seal.opened(...asAsked(seal.sealed(address)))).toEqual({ query, isOurs: true })
  })

  test('is sealed wherever it stands, and nothing else is', () => {
    const [one, two] = [`/media/${name}?w=320`, `/media/${name}?w=480`]
    const html = `<p>/media/x?w=1 <img src="${two}" srcset="${one} 320w, ${two} 480w"><a href="/aktuelt?w=480">`
    const found = seal.sealed(html)
    expect(found.replaceAll(/~[\w-]{12}/g, '')).toBe(html)
    expect(found.match(/~[\w-]{12}/g)).toHaveLength(3)
  })

  test.each([';', '&quot;', '{', '|', 'å', '\\u0026h=1', '&h=1'])(
    'is left as it is where it goes on in an unknown way: %s',
    (more) => {
      const html = `<img src="/media/${name}?w=320${more}">`
      expect(seal.sealed(html)).toBe(html)
    },
  )

  test('is sealed at its end as pages write it, with all that a picture is asked for by', () => {
    const asset = {
      _id: `image-${'a'.repeat(40)}-1600x1000-jpg`,
      metadata: { dimensions: { width: 1600, height: 1000 } },
    }
    const crop = { left: 0.1, top: 0, right: 0, bottom: 0 }
    const image = imageSchema.parse({ alt: 'Fjord', asset, crop })
    const { src = '', srcSet = '' } = imageSources(image, { widths: [320, 640], ratio: 3 / 2 }) ?? {}
    const html = `<img src="${src}" srcSet="${srcSet}"/>`.replaceAll('&', '&amp;')
    const sealed = seal.sealed(html)
    expect(sealed).toMatch(/h=\d+~[\w-]{12} 320w, .*h=\d+~[\w-]{12} 640w"/)
    const asked = [...sealed.matchAll(/\/media\/[^ "]+/g)].map(
      ([address]) => seal.opened(...asAsked(address)).isOurs,
    )
    expect(asked).toEqual([true, true, true])
  })

  test('has the same seal from every instance, and another by another secret', () => {
    const address = `/media/${name}?w=480`
    expect(sealBy('a-secret-of-sixteen-or-more').sealed(address)).toBe(seal.sealed(address))
    expect(sealBy('another-secret-of-some-length').sealed(address)).not.toBe(seal.sealed(address))
  })

  test('has none where there is no secret, and is then nobody’s', () => {
    const none = sealBy(undefined)
    expect(none.sealed(`/media/${name}?w=480`)).toBe(`/media/${name}?w=480`)
    expect(none.opened(...asAsked(seal.sealed(`/media/${name}?w=480`))).isOurs).toBe(false)
  })
})

test('a page from before a secret was changed still shows its pictures', () => {
  const [path, query] = asAsked(sealBy('the-secret-of-last-year').sealed(`/media/${name}?w=480`))
  expect(seal.opened(path, query)).toEqual({ query: 'w=480', isOurs: false })
})
