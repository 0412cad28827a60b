import { describe, expect, test } from 'vitest'
import { testHandler } from '../site.ts'

let made = 0

/** A page of some kB that no other test has compressed. */
async function largePage() {
  const handler = await testHandler('/aktuelt')
  handler.site.text = `Side ${made++}. `.repeat(500)
  const ask = (headers: Record<string, string>, method = 'GET') =>
    handler.ask('/aktuelt', { method, headers })
  return { ...handler, ask }
}

const gzip = { 'accept-encoding': 'gzip' }

test.each([
  ['gzip', 'gzip', /^"[\w-]{27}-gzip"$/],
  ['br, gzip', 'br', /^"[\w-]{27}-br"$/],
  ['gzip;q=0', undefined, /^"[\w-]{27}"$/],
  ['', undefined, /^"[\w-]{27}"$/],
])(
  'a page for a client that takes %s has the tag of its encoding, and says that it differs',
  async (accepted, encoding, tag) => {
    const { ask } = await largePage()
    const { headers } = await ask({ 'accept-encoding': accepted })
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'accept-encoding'])
    expect(headers.etag).toMatch(tag)
  },
)

test('the tags of the encodings are of one page', async () => {
  const { ask } = await largePage()
  const tagFor = async (accepted: string) => (await ask({ 'accept-encoding': accepted })).headers.etag ?? ''
  const plain = await tagFor('')
  expect(await tagFor('gzip')).toBe(plain.replace(/"$/, '-gzip"'))
  expect(await tagFor('br')).toBe(plain.replace(/"$/, '-br"'))
})

describe('who has a page', () => {
  test('in the encoding that they take is told so, with what else a 200 says of it', async () => {
    const { ask } = await largePage()
    const whole = (await ask(gzip)).headers
    for (const known of [whole.etag ?? '', `W/${whole.etag}`, `"x", W/${whole.etag}`]) {
      const { status, headers, body } = await ask({ ...gzip, 'if-none-match': known })
      expect([status, body, headers['content-encoding'], headers['content-length']]).toEqual([
        304,
        '',
        undefined,
        undefined,
      ])
      for (const name of ['etag', 'vary', 'cache-control']) expect(headers[name]).toBe(whole[name])
    }
  })

  test('in another gets the one they take: nginx would keep for good what it has unpacked', async () => {
    const { ask } = await largePage()
    const plain = (await ask({})).headers.etag ?? ''
    for (const known of [plain, `W/${plain}`, plain.replace(/"$/, '-br"')]) {
      expect(await ask({ ...gzip, 'if-none-match': known })).toMatchObject({
        status: 200,
        headers: { 'content-encoding': 'gzip' },
      })
    }
  })
})

describe('nothing is compressed', () => {
  /** HEAD gives the length of a response when it is known, that is, when the page has been compressed. */
  const isCompressed = async ({ ask }: Awaited<ReturnType<typeof largePage>>) =>
    (await ask(gzip, 'HEAD')).headers['content-length'] !== undefined

  test('for HEAD, which tells the rest as GET does', async () => {
    const page = await largePage()
    const head = await page.ask(gzip, 'HEAD')
    expect([head.status, head.body, await isCompressed(page)]).toEqual([200, '', false])
    const get = await page.ask(gzip)
    const { 'content-length': length, ...rest } = get.headers
    expect({ ...head.headers, date: '' }).toEqual({ ...rest, date: '' })
    expect((await page.ask(gzip, 'HEAD')).headers['content-length']).toBe(length)
  })

  test('for a client that has the page already', async () => {
    const page = await largePage()
    const etag = (await page.ask({})).headers.etag?.replace(/"$/, '-gzip"') ?? ''
    expect(await page.ask({ ...gzip, 'if-none-match': etag })).toMatchObject({ status: 304 })
    expect(await isCompressed(page)).toBe(false)
  })

  test('again for a page that was made anew with the same bytes', async () => {
    const page = await largePage()
    await page.ask(gzip)
    page.invalidations.invalidateAll()
    expect(await isCompressed(page)).toBe(true)
    expect(page.site.rendered).toHaveLength(2)
  })
})
