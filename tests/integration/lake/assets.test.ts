import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createImageUrlBuilder } from '@sanity/image-url'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { clientOf, newDirectory, record, runningLake, token } from './support.ts'

const picture = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: '#c02020' } }).jpeg()

const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><rect width="30" height="20" fill="#123"/></svg>',
)

/** The response to a refused upload. */
const refusal = (upload: Promise<unknown>) =>
  upload.then(
    () => undefined,
    (error: { statusCode: number; message: string }) => ({
      status: error.statusCode,
      message: error.message,
    }),
  )

test('an image becomes a document with the ids, dimensions and preview that Sanity gives it', async () => {
  const lake = await runningLake()
  const document = await clientOf(lake).assets.upload('image', await picture().toBuffer(), {
    filename: 'raud.jpg',
    title: 'Raud',
    source: { id: '7', name: 'arkiv' },
  })
  const file = `${document.sha1hash}-60x40.jpg`
  expect(document).toMatchObject({
    _id: `image-${document.sha1hash}-60x40-jpg`,
    _type: 'sanity.imageAsset',
    assetId: document.sha1hash,
    path: `images/local/production/${file}`,
    url: `http://localhost:${lake.port}/images/local/production/${file}`,
    extension: 'jpg',
    mimeType: 'image/jpeg',
    originalFilename: 'raud.jpg',
    title: 'Raud',
    source: { _type: 'sanity.assetSourceData', id: '7', name: 'arkiv' },
    metadata: {
      hasAlpha: false,
      isOpaque: true,
      dimensions: { width: 60, height: 40, aspectRatio: 1.5 },
    },
  })
  const [, preview = ''] = String(document.metadata.lqip).split(',')
  expect(await sharp(Buffer.from(preview, 'base64')).metadata()).toMatchObject({ width: 20, format: 'jpeg' })
})

test('width and height are those a viewer sees: EXIF orientation is counted', async () => {
  const sideways = await picture().withMetadata({ orientation: 6 }).toBuffer()
  const document = await clientOf(await runningLake()).assets.upload('image', sideways)
  expect(document.metadata.dimensions).toMatchObject({ width: 40, height: 60 })
  expect(document._id).toContain('-40x60-jpg')
})

test('the same bytes twice are one document and one event', async () => {
  const directory = newDirectory()
  const client = clientOf(await runningLake({ directory }))
  const events = record(
    client.listen('*[_type == "sanity.imageAsset"]', {}, { events: ['welcome', 'mutation'] }),
  )
  await events.until(1)
  const bytes = await picture().toBuffer()
  const both = await Promise.all([
    client.assets.upload('image', bytes, { filename: 'a.jpg' }),
    client.assets.upload('image', bytes, { filename: 'b.jpg' }),
  ])
  const again = await client.assets.upload('image', bytes)
  expect(new Set([...both, again].map(({ _id, _rev }) => `${_id} ${_rev}`)).size).toBe(1)
  await client.create({ _type: 'sanity.imageAsset', _id: 'after' })
  expect((await events.until(3)).map(({ documentId }) => documentId)).toEqual([undefined, again._id, 'after'])
  expect(readdirSync(join(directory, 'assets/images'))).toHaveLength(1)
})

test('an upload needs the token, and nothing is stored without it', async () => {
  const directory = newDirectory()
  const { url } = await runningLake({ directory })
  const answer = await fetch(`${url}/v1/assets/images/production`, {
    method: 'POST',
    body: new Uint8Array(await picture().toBuffer()),
  })
  expect(answer.status).toBe(401)
  expect(existsSync(join(directory, 'assets'))).toBe(false)
})

test.each([
  ['text that is no picture', async () => Buffer.from('nei'), 'cannot be read'],
  ['nothing', async () => Buffer.alloc(0), 'empty'],
  ['half a picture', async () => (await picture(400, 400).toBuffer()).subarray(0, 1000), 'cannot be read'],
])('%s is refused as an image with 400 and words', async (_, bytes, words) => {
  const client = clientOf(await runningLake())
  const refused = await refusal(client.assets.upload('image', await bytes()))
  expect(refused).toMatchObject({ status: 400, message: expect.stringContaining(words) })
  expect(await client.fetch('count(*)')).toBe(0)
})

test('an upload above the limit is refused with 413, however its length is announced', async () => {
  const { url } = await runningLake()
  const piece = new Uint8Array(1024 * 1024)
  let sent = 0
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (sent++ < 102) controller.enqueue(piece)
      else controller.close()
    },
  })
  const options = { method: 'POST', headers: { authorization: `Bearer ${token}` }, body, duplex: 'half' }
  const answer = await fetch(`${url}/v1/assets/files/production`, options)
  expect(answer.status).toBe(413)
})

test('a stored file is served for ever, unguessed and as it was; 304 to a client that has it', async () => {
  const lake = await runningLake()
  const document = await clientOf(lake).assets.upload('file', Buffer.from('æøå'), {
    filename: 'Møtebok «1».txt',
    contentType: 'text/plain',
  })
  expect(document).toMatchObject({ _id: `file-${document.sha1hash}-txt`, mimeType: 'text/plain', size: 6 })
  const address = `${lake.url}/${document.path}`
  const answer = await fetch(address)
  expect(await answer.text()).toBe('æøå')
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-type': 'text/plain; charset=utf-8',
    'content-length': '6',
    'x-content-type-options': 'nosniff',
  })
  const etag = answer.headers.get('etag') ?? ''
  expect((await fetch(address, { headers: { 'if-none-match': `"x", W/${etag}` } })).status).toBe(304)
  const saved = await fetch(`${address}?dl=`)
  expect(saved.headers.get('content-disposition')).toBe(
    `attachment; filename="M-tebok -1-.txt"; filename*=UTF-8''M%C3%B8tebok%20%C2%AB1%C2%BB.txt`,
  )
})

test('a drawing is served as it is, whatever size is asked for, and may run nothing', async () => {
  const lake = await runningLake()
  const { path } = await clientOf(lake).assets.upload('image', drawing)
  const answer = await fetch(`${lake.url}/${path}?w=10&auto=format`)
  expect(Buffer.from(await answer.arrayBuffer()).equals(drawing)).toBe(true)
  expect(answer.headers.get('content-type')).toBe('image/svg+xml')
  expect(answer.headers.get('content-security-policy')).toContain("sandbox; default-src 'none'")
})

test.each([
  '/images/local/production/..%2f..%2flake.sqlite',
  '/files/local/production/%2e%2e%2flake.sqlite',
  '/files/local/production/lake.sqlite',
  `/files/local/production/${'a'.repeat(40)}.txt`,
  `/files/local/other/${'a'.repeat(40)}.txt`,
])('%s is not found, and the answer says so', async (path) => {
  const answer = await fetch((await runningLake()).url + path)
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ statusCode: 404, message: expect.stringMatching(/\w/) })
})

test('a picture whose format depends on Accept says so to another origin too', async () => {
  const lake = await runningLake()
  const { path } = await clientOf(lake).assets.upload('image', await picture().toBuffer())
  const headers = { origin: 'http://localhost:3000', accept: 'image/webp' }
  const answer = await fetch(`${lake.url}/${path}?w=10&auto=format`, { headers })
  expect(answer.headers.get('vary')?.toLowerCase().split(', ')).toEqual(['accept', 'origin'])
})

test('addresses of @sanity/image-url give the size, the part and the format asked for', async () => {
  const lake = await runningLake()
  const client = clientOf(lake)
  const left = await sharp({ create: { width: 50, height: 50, channels: 3, background: '#0000ff' } })
    .png()
    .toBuffer()
  const bytes = await picture(100, 50)
    .composite([{ input: left, left: 0, top: 0 }])
    .toBuffer()
  const { _id } = await client.assets.upload('image', bytes)
  const image = { asset: { _ref: _id }, crop: { top: 0, bottom: 0, left: 0.5, right: 0 } }
  const address = createImageUrlBuilder(client).image(image).width(30).height(30).fit('crop').auto('format')
  const answer = await fetch(address.url(), { headers: { accept: 'image/webp,*/*' } })
  expect(answer.headers.get('vary')).toContain('accept')
  const result = sharp(await answer.arrayBuffer())
  expect(await result.metadata()).toMatchObject({ width: 30, height: 30, format: 'webp' })
  const { dominant } = await result.stats()
  expect(dominant.r).toBeGreaterThan(150)
  expect(dominant.b).toBeLessThan(100)
})

test('what the EXIF orientation turns is cut and scaled as it is seen', async () => {
  const lake = await runningLake()
  const sideways = await picture(60, 40).withMetadata({ orientation: 6 }).toBuffer()
  const { path } = await clientOf(lake).assets.upload('image', sideways)
  const answer = await fetch(`${lake.url}/${path}?rect=0,20,40,40&w=20`)
  const header = await sharp(await answer.arrayBuffer()).metadata()
  expect(header).toMatchObject({ width: 20, height: 20 })
  expect(header.exif).toBeUndefined()
})

test('an animation keeps its frames: it is served as it is', async () => {
  const lake = await runningLake()
  const frames = Buffer.concat([Buffer.alloc(300, 0), Buffer.alloc(300, 255)])
  const animation = await sharp(frames, { raw: { width: 10, height: 20, channels: 3, pageHeight: 10 } })
    .gif({ delay: [100, 100] })
    .toBuffer()
  const { path } = await clientOf(lake).assets.upload('image', animation)
  const answer = await fetch(`${lake.url}/${path}?w=5`)
  expect(Buffer.from(await answer.arrayBuffer()).equals(animation)).toBe(true)
})

test.each(['w=8193', 'w=nei', 'w=5000&h=6000&fit=crop', 'rect=60,0,5,5', 'fm=exe', 'q=101'])(
  '?%s is refused with 400 that names the fault',
  async (search) => {
    const lake = await runningLake()
    const { path } = await clientOf(lake).assets.upload('image', await picture().toBuffer())
    const answer = await fetch(`${lake.url}/${path}?${search}`)
    expect(answer.status).toBe(400)
    const { message } = (await answer.json()) as { message: string }
    expect(message).toMatch(/cannot be used|too many|outside/)
  },
)

test('assets survive a restart, and a rendered image is not rendered again', async () => {
  const directory = newDirectory()
  const first = await runningLake({ directory })
  const { path } = await clientOf(first).assets.upload('image', await picture().toBuffer())
  await fetch(`${first.url}/${path}?w=10`)
  const rendered = readdirSync(join(directory, 'rendered'))
  expect(rendered).toHaveLength(1)
  await first.close()

  const second = await runningLake({ directory })
  expect((await fetch(`${second.url}/${path}?w=10`)).status).toBe(200)
  expect(readdirSync(join(directory, 'rendered'))).toEqual(rendered)
})
