import { describe, expect, test, vi } from 'vitest'
import { shards, stayLocal } from '#sanity/studio/stayLocal.ts'

const site = 'http://localhost:3000'
const listen = 'http://localhost:3333/v2025-02-19/data/listen/production?query=*'

function shimmed(firstShard = 0) {
  const original = vi.fn<typeof fetch>(async () => new Response('answer'))
  const asked = () =>
    original.mock.calls.map(([input]) => String(input instanceof Request ? input.url : input))
  return { fetch: stayLocal(original, site, firstShard), original, asked }
}

describe('the fetch of Studio on the lake', () => {
  test('gives each listener a host name of its own, all on this machine', async () => {
    const { fetch, asked } = shimmed(7)
    for (let n = 0; n < 20; n++) await fetch(listen)
    const hosts = asked().map((url) => new URL(url).hostname)
    expect(new Set(hosts).size).toBe(20)
    expect(hosts[0]).toBe('l7.localhost')
    expect(hosts.every((host) => /^l\d+\.localhost$/.test(host))).toBe(true)
  })

  test('keeps port, path and query of a listener', async () => {
    const { fetch, asked } = shimmed()
    await fetch(new URL(listen))
    expect(asked()).toEqual([listen.replace('//localhost', '//l0.localhost')])
  })

  test('does the same for live events and for a Request, with its headers', async () => {
    const { fetch, original } = shimmed()
    await fetch('http://localhost:3333/vX/data/live/events/production')
    await fetch(new Request(listen, { headers: { authorization: 'Bearer local' } }))
    const request = original.mock.calls[1]?.[0]
    if (!(request instanceof Request)) throw new Error('a Request should stay one')
    expect(new URL(request.url).hostname).toBe('l1.localhost')
    expect(request.headers.get('authorization')).toBe('Bearer local')
  })

  test('starts over when the host names are used up', async () => {
    const { fetch, asked } = shimmed(shards - 1)
    await fetch(listen)
    await fetch(listen)
    expect(asked().map((url) => new URL(url).hostname)).toEqual([`l${shards - 1}.localhost`, 'l0.localhost'])
  })

  test('leaves the site and the rest of the lake alone', async () => {
    const { fetch, asked } = shimmed()
    const addresses = [
      'http://localhost:3333/v1/users/me',
      `${site}/data/listen/x`,
      'blob:http://localhost/1',
    ]
    for (const address of addresses) await fetch(address)
    await fetch('/relative')
    expect(asked()).toEqual([...addresses, '/relative'])
  })

  test('asks no other machine, and answers its question with nothing', async () => {
    const { fetch, original } = shimmed()
    const answer = await fetch('https://sanity-cdn.com/v1/modules/sanity/latest/x')
    expect(await answer.json()).toEqual({})
    expect(original).not.toHaveBeenCalled()
  })

  test('sends nothing to another machine, and says so', async () => {
    const { fetch, original } = shimmed()
    const sent = fetch('https://api.sanity.io/vX/intake/feedback', { method: 'POST', body: 'x' })
    await expect(sent).rejects.toThrow('api.sanity.io is not on this machine')
    await expect(fetch(new Request('https://localhost.example/', { method: 'POST' }))).rejects.toThrow(
      TypeError,
    )
    expect(original).not.toHaveBeenCalled()
  })
})
