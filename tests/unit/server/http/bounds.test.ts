import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { longestTarget } from '#lib/addresses/target.ts'
import { draftCookie, seal, testHandler } from '../site.ts'

const long = (length: number) => 'a'.repeat(length)

describe('an address longer than any of ours is that of nothing', () => {
  test.each([
    ['/…/', `/${long(6_000)}/`],
    ['/aktuelt/…', `/aktuelt/${long(6_000)}`],
    ['//…', `//${long(6_000)}`],
    ['/aktuelt?…', `/aktuelt?${long(6_000)}`],
    ['/x.aspx?…x', `/x.aspx?${'/'.repeat(7_900)}x`],
    ['/media/file/….pdf?dl=…', `/media/file/${long(40)}.pdf?dl=${long(6_000)}`],
    ['/media//…', `/media//${long(6_000)}`],
    ['/api/freshness?id=…', `/api/freshness?id=${long(6_000)}`],
    ['/_next/static/…', `/_next/static/${long(6_000)}`],
    ['/icon.svg?…', `/icon.svg?${long(6_000)}`],
    ['/studio/…', `/studio/${long(8_000)}`],
    ['/studio//…', `/studio//${long(6_000)}`],
    ['/studio/../…', `/studio/../${long(6_000)}`],
  ])('and nothing of it is answered, passed on or rendered: %s', async (_, path) => {
    for (const headers of [{}, { cookie: draftCookie }]) {
      const { ask, passedOn, site } = await testHandler('/aktuelt')
      site.status = 404
      for (const method of ['GET', 'HEAD']) {
        const answer = await ask(path, { method, headers })
        expect(answer.status).toBe(404)
        expect(answer.headers['x-accel-expires']).toBe('0')
        expect(JSON.stringify(answer.headers).length).toBeLessThan(2_000)
      }
      expect(passedOn.filter((asked) => asked.length > 100)).toEqual([])
      expect(site.rendered.filter((address) => address !== '/-/ingenting-her')).toEqual([])
    }
  })

  test('whatever the method', async () => {
    const { ask } = await testHandler('/aktuelt')
    expect(await ask(`/${long(6_000)}/`, { method: 'POST' })).toMatchObject({ status: 405 })
  })

  test('and one that is just not, is looked for', async () => {
    const path = `/${long(longestTarget - 2)}`
    const { ask } = await testHandler(path)
    expect((await ask(`${path}/`)).headers.location).toBe(path)
    expect((await ask(path)).status).toBe(200)
  })

  test('but Studio keeps more in its own', async () => {
    const { ask, passedOn } = await testHandler()
    const path = `/studio/structure/${long(5_000)}`
    expect((await ask(path)).body).toBe('Next')
    expect(passedOn).toEqual([`GET ${path}`])
  })

  test('and a search is cut off instead, wherever in a character', async () => {
    const { ask, site } = await testHandler('/aktuelt/sok')
    for (let shift = 0; shift < 3; shift++)
      await ask(`/aktuelt/sok?${'x'.repeat(shift)}=1&q=${'%C3%A5'.repeat(1_000)}`)
    expect(new Set(site.rendered)).toEqual(new Set([`/aktuelt/sok?q=${'%C3%A5'.repeat(200)}`]))
  })
})

describe('to Next, who asks for what is no page is a reader', () => {
  const parts = { rsc: '1', 'next-router-prefetch': '1', 'next-url': `/${long(3_000)}`, 'next-action': 'x' }

  test('also who says otherwise: it would repeat the address in a header', async () => {
    const { ask, handedOn } = await testHandler()
    for (const path of ['/studio', '/api/health', '/media/x.png', '/_next/static/x.css'])
      await ask(path, { headers: { ...parts, accept: 'text/html' } })
    await ask('/api/revalidate', { method: 'POST', headers: parts })
    const told = handedOn.flatMap((headers) => Object.keys(headers))
    expect(told.filter((name) => name === 'rsc' || name.startsWith('next-'))).toEqual([])
    expect(handedOn[0]?.accept).toBe('text/html')
  })

  test('but the frame around a draft asks for parts of it', async () => {
    const { ask, previewed } = await testHandler('/aktuelt')
    await ask('/aktuelt', { headers: { ...parts, cookie: draftCookie } })
    expect(previewed[0]?.headers).toMatchObject(parts)
  })
})

/** Sends a request in two parts; resolves with the response before the second, and whether it ended without error. */
async function inTwoParts(port: number, head: string, first: string, second: string) {
  const socket = connect(port, '127.0.0.1')
  let fault: unknown
  socket.on('error', (error) => {
    fault = error
  })
  const answered = text(socket).catch(() => '')
  let heard = 0
  socket.on('data', (chunk: Buffer) => {
    heard += chunk.length
  })
  await once(socket, 'connect')
  socket.write(`${head}\r\nHost: x\r\n\r\n${first}`)
  await pause(100)
  const early = heard
  socket.write(second)
  return { answer: await answered, early, fault }
}

describe('what nobody takes of a request is read before it is answered, for a sender that is not done is reset by a close', () => {
  test.each([
    'GET /aktuelt',
    'POST /aktuelt',
    'GET /nei',
    'GET /aktuelt/',
    'GET /studio',
    'HEAD /api/health',
  ])('%s', async (asked) => {
    const { port } = await testHandler('/aktuelt')
    const head = `${asked} HTTP/1.1\r\nContent-Length: 60000`
    const { answer, early, fault } = await inTwoParts(port, head, long(1_000), long(59_000))
    expect([early, fault]).toEqual([0, undefined])
    expect(answer).toMatch(/^HTTP\/1\.1 (?:200|308|404|405) /)
  })

  test('also when it does not say how long it is', async () => {
    const { port } = await testHandler('/aktuelt')
    const chunk = `3e8\r\n${long(1_000)}\r\n`
    const head = 'GET /aktuelt HTTP/1.1\r\nTransfer-Encoding: chunked'
    const { answer, early, fault } = await inTwoParts(port, head, chunk, `${chunk.repeat(50)}0\r\n\r\n`)
    expect([early, fault]).toEqual([0, undefined])
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  })

  test('but no more of it than a proxy passes on', async () => {
    const { port } = await testHandler('/aktuelt')
    const head = 'GET /aktuelt HTTP/1.1\r\nContent-Length: 5000000000'
    const { answer, early } = await inTwoParts(port, head, long(1_000), '')
    expect(early).toBeGreaterThan(0)
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  })
})

describe('of pictures and files a proxy keeps those alone that a page of ours asks for', () => {
  const picture = `/media/${'a'.repeat(40)}-1600x1000.jpg`
  const file = `/media/file/${'b'.repeat(40)}.pdf`
  const sealed = (address: string) => seal.sealed(address.replaceAll('&', '&amp;')).replaceAll('&amp;', '&')

  const keptAt = async (path: string) => {
    const { ask, passedOn } = await testHandler()
    const { headers } = await ask(path)
    return { isKept: headers['x-accel-expires'] === undefined, passedOn }
  }

  test.each([`${picture}?w=480`, `${picture}?rect=0,0,900,600&w=480&h=320`, `${file}?dl=Vedtak%20(2).pdf`])(
    'sealed, which Next is told nothing of: %s',
    async (address) => {
      expect(sealed(address)).not.toBe(address)
      expect(await keptAt(sealed(address))).toEqual({ isKept: true, passedOn: [`GET ${address}`] })
    },
  )

  test.each([picture, file, '/_next/static/chunks/a.css'])('whole: %s', async (address) => {
    expect((await keptAt(address)).isKept).toBe(true)
  })

  test.each([
    `${picture}?w=480`,
    `${picture}?1`,
    `${file}?dl=virus.exe`,
    `${sealed(`${picture}?w=480`)}x`,
    `${sealed(`${picture}?w=480`)}&x`,
    `${picture}?w=640${sealed(`${picture}?w=480`).slice(-13)}`,
    sealed(`${picture}?w=480`).replace('1600x', '16%300x'),
    picture.replace('/media/a', '/media/%61'),
    file.replace('.pdf', '%2Epdf'),
    '/_next/static/chunks/%61.css',
  ])('not what somebody made up: %s', async (address) => {
    expect((await keptAt(address)).isKept).toBe(false)
  })
})
