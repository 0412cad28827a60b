import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { sealBy } from '#lib/media/seal.ts'
import { queryCache } from '#sanity/rendering/queryCache.ts'
import { type Rendering, renderingHeader, renderingNamed } from '#sanity/rendering/rendering.ts'
import { etagOf } from '#server/cache/page.ts'
import { pagePolicy, styleSource } from '#server/http/policy.ts'
import { renderOn } from '#server/renderer/render.ts'
import { stylesIn } from '#server/renderer/styles.ts'

const now = new Date('2026-11-22T12:00:00Z')

const renderingOf = ({ headers }: IncomingMessage): Rendering | undefined =>
  renderingNamed(String(headers[renderingHeader]))

/** Renders against a local server that answers as told. */
async function renderBy(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    server,
    render: renderOn({
      port,
      siteHost: 'aktuelt.example',
      queryCache: queryCache(),
      now: () => now,
      seal: sealBy('a-secret-of-sixteen-or-more'),
      styled: stylesIn('no-build'),
    }),
  }
}

test('a page is the bytes that were answered, with what it noted of itself', async () => {
  const { render } = await renderBy((request, response) => {
    const rendering = renderingOf(request)
    rendering?.tags.add('list:all')
    rendering?.revisions.set('a', 'r1')
    response
      .setHeader('content-type', 'text/html')
      .end(`${request.headers.host} ${rendering?.now.toISOString()}`)
  })
  const body = Buffer.from('aktuelt.example 2026-11-22T12:00:00.000Z')
  expect(await render('/aktuelt', 3)).toEqual({
    page: {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body,
      etag: etagOf(body),
      tags: ['list:all'],
      revisions: new Map([['a', 'r1']]),
      generation: 3,
    },
  })
})

test('headers that are of the instant, or for one reader, are not kept', async () => {
  const { render } = await renderBy((_, response) => {
    const instant = { 'set-cookie': 'a=1', 'x-powered-by': 'x', vary: 'rsc', 'cache-control': 'private' }
    response.writeHead(200, { 'content-type': 'text/html', ...instant }).end('page')
  })
  expect(await render('/', 0)).toMatchObject({ page: { headers: { 'content-type': 'text/html' } } })
  const rendered = await render('/', 0)
  expect('page' in rendered && Object.keys(rendered.page.headers)).toEqual(['content-type'])
})

test('a page with styles in it has a policy that allows these', async () => {
  const { render } = await renderBy((_, response) => {
    response.setHeader('content-type', 'text/html').end('<style>p{}</style>')
  })
  const policy = pagePolicy([styleSource('p{}')])
  expect(await render('/', 0)).toMatchObject({ page: { headers: { 'content-security-policy': policy } } })
})

test('a draft in Studio’s preview is left as it is, and so is what is no page', async () => {
  const { render } = await renderBy((request, response) => {
    const type = request.url === '/a.svg' ? 'image/svg+xml' : 'text/html'
    response.setHeader('content-type', type).end('<style>p{}</style><script>a()</script>')
  })
  const draft = { draft: { perspective: 'drafts' as const, isFramed: true }, headers: {} }
  for (const rendered of [await render('/', 0, draft), await render('/a.svg', 0)]) {
    expect('page' in rendered && String(rendered.page.body)).toBe('<style>p{}</style><script>a()</script>')
    expect('page' in rendered && Object.keys(rendered.page.headers)).toEqual(['content-type'])
  }
})

test('a file keeps the name that it is saved under', async () => {
  const { render } = await renderBy((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/calendar', 'content-disposition': 'attachment' })
      .end('BEGIN')
  })
  const headers = { 'content-type': 'text/calendar', 'content-disposition': 'attachment' }
  expect(await render('/', 0)).toMatchObject({ page: { headers } })
})

test('a page says itself that there is nothing, or that it has moved, and where to', async () => {
  const { render } = await renderBy((request, response) => {
    const rendering = renderingOf(request)
    if (rendering && request.url === '/borte') rendering.status = 404
    if (rendering && request.url === '/flytta') Object.assign(rendering, { status: 308, location: '/ny' })
    response.end('page')
  })
  expect(await render('/borte', 0)).toMatchObject({ page: { status: 404 } })
  expect(await render('/flytta', 0)).toMatchObject({ page: { status: 308, headers: { location: '/ny' } } })
})

test('the same bytes have the same ETag, and others another', () => {
  expect(etagOf(Buffer.from('a'))).toBe(etagOf(Buffer.from('a')))
  expect(etagOf(Buffer.from('a'))).not.toBe(etagOf(Buffer.from('b')))
  expect(etagOf(Buffer.from('a'))).toMatch(/^"[\w-]+"$/)
})

test('a Content Lake that did not answer is told as away, whatever the page made of it', async () => {
  const { render } = await renderBy((request, response) => {
    const rendering = renderingOf(request)
    if (rendering) rendering.contentAway = true
    response.writeHead(500).end()
  })
  expect(await render('/', 0)).toEqual({ problem: 'away' })
})

test.each([
  ['a 500', (...[, response]: Parameters<RequestListener>) => void response.writeHead(500).end()],
  [
    'an answer that is cut off',
    (...[, response]: Parameters<RequestListener>) => {
      response.writeHead(200, { 'content-length': 100 }).write('half a page')
      setTimeout(() => response.destroy(), 10)
    },
  ],
  ['no answer', (...[, response]: Parameters<RequestListener>) => void response.destroy()],
])('%s is a fault of ours, not an error that is thrown', async (_, answer) => {
  const { render } = await renderBy(answer)
  expect(await render('/', 0)).toEqual({ problem: 'failed' })
})

test('a server that is not there is a fault of ours', async () => {
  const { render, server } = await renderBy((_, response) => void response.end())
  server.close()
  await once(server, 'close')
  expect(await render('/', 0)).toEqual({ problem: 'failed' })
})
