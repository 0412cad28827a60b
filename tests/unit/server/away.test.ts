import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { answerWhenAway } from '#server/away.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** A server that answers as Next would, behind the guard. */
async function behindGuard(
  answer: RequestListener,
): Promise<(path: string, method?: string) => Promise<Response>> {
  const server = createServer((request, response) => {
    answerWhenAway(request, response)
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close())
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return (path, method = 'GET') => fetch(`http://127.0.0.1:${port}${path}`, { method })
}

const failing =
  (body: string): RequestListener =>
  (request, response) => {
    response.statusCode = 500
    response.setHeader('cache-control', 'private')
    response.setHeader('etag', '"of the error page"')
    response.flushHeaders()
    // Like Next, which renders no body for HEAD.
    if (request.method !== 'HEAD') response.write(body)
    response.end()
  }

const away = failing('<html id="__next_error__">…"digest":"CONTENT_AWAY"…</html>')

describe('a page that cannot be rendered', () => {
  test('because the Content Lake is away is said so in words, as a 200 that no cache keeps', async () => {
    const visit = await behindGuard(away)
    const answer = await visit('/aktuelt/ei-sak')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('etag')).toBeNull()
    const html = await answer.text()
    expect(html).toContain('Sida er ikkje tilgjengeleg akkurat no')
    expect(html).toContain('noindex')
    expect(html).not.toContain('__next_error__')
  })

  test('answers HEAD as it answers GET', async () => {
    const visit = await behindGuard(away)
    const answer = await visit('/aktuelt/ei-sak', 'HEAD')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toBe('')
  })

  test('because of a fault of ours stays a 500, body and all', async () => {
    const visit = await behindGuard(failing('<html>TypeError</html>'))
    const answer = await visit('/aktuelt/ei-sak')
    expect(answer.status).toBe(500)
    expect(await answer.text()).toBe('<html>TypeError</html>')
  })
})

test.each(['/api/revalidate', '/media/x.png', '/studio', '/_next/static/x.js'])(
  '%s is no page: its 500 is its own',
  async (path) => {
    const visit = await behindGuard(away)
    expect((await visit(path)).status).toBe(500)
  },
)

test('an address that only begins like one of those is a page', async () => {
  const visit = await behindGuard(away)
  expect((await visit('/mediaplan')).status).toBe(200)
})

test('what goes well passes untouched, piece by piece', async () => {
  const visit = await behindGuard((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.write('CONTENT_AWAY is but a word ')
    response.end('here')
  })
  const answer = await visit('/aktuelt')
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('CONTENT_AWAY is but a word here')
})
