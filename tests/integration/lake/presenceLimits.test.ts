import { request } from 'node:http'
import type { Duplex } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { runningLake } from './support.ts'

const [text, binary, continuation] = [0x1, 0x2, 0x0]
const final = 0x80

/** A frame as a browser sends it (RFC 6455 § 5.2), with a mask that changes nothing. */
function frame(opcode: number, payload: string, { first = final | opcode, isMasked = true } = {}): Buffer {
  const bytes = Buffer.from(payload)
  const head = Buffer.alloc(10)
  head[0] = first
  head[1] = (isMasked ? 0x80 : 0) | 127
  head.writeBigUInt64BE(BigInt(bytes.length), 2)
  return Buffer.concat([head, Buffer.alloc(isMasked ? 4 : 0), bytes])
}

const call = (id: string, method: string, params: object = {}): string =>
  JSON.stringify({ jsonrpc: '2.0', id, method, params })

/** A raw connection below the WebSocket API, to send what no browser would. */
async function connection(port: number): Promise<{ socket: Duplex; received: () => Buffer }> {
  const headers = {
    connection: 'Upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  }
  const { promise, resolve, reject } = Promise.withResolvers<Duplex>()
  const sent = request({ port, host: '127.0.0.1', path: '/v1/socket/production', headers })
  sent.on('upgrade', (_answer, socket) => resolve(socket))
  sent.on('response', ({ statusCode }) => reject(new Error(`Answered with ${statusCode}`)))
  sent.on('error', reject)
  sent.end()
  const socket = await promise
  onTestFinished(() => void socket.destroy())
  let received = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
  })
  socket.on('error', () => undefined)
  return { socket, received: () => received }
}

/** A server's close frame with its code. */
const closing = (code: number): Buffer => Buffer.from([0x88, 2, code >> 8, code & 0xff])

test('a message is read whatever pieces it comes in, in the connection and in fragments', async () => {
  const { port } = await runningLake()
  const { socket, received } = await connection(port)
  const message = call('one', 'blåbær')
  const bytes = Buffer.concat([
    frame(text, message.slice(0, 10), { first: text }),
    frame(continuation, message.slice(10)),
  ])
  for (const byte of bytes) socket.write(Buffer.from([byte]))
  await expect.poll(() => received().toString()).toContain('Unknown method blåbær')
})

const long = 'x'.repeat(64 * 1024)

test.each([
  ['without a mask', [frame(text, 'hei', { isMasked: false })], 1002],
  ['of binary data', [frame(binary, 'hei')], 1003],
  ['that is no UTF-8', [Buffer.from([0x81, 0x81, 0, 0, 0, 0, 0xff])], 1007],
  ['above 64 kB', [frame(text, `${long}x`)], 1009],
  ['above 64 kB in fragments', [frame(text, long, { first: text }), frame(continuation, 'x')], 1009],
])('a message %s ends the connection, and says why', async (_name, frames, code) => {
  const { port } = await runningLake()
  const { socket, received } = await connection(port)
  for (const each of frames) socket.write(each)
  await expect.poll(() => received().subarray(-4)).toEqual(closing(code))
})

test('a message as long as may be is told to the others whole', async () => {
  const { port } = await runningLake()
  const [one, two] = [await connection(port), await connection(port)]
  one.socket.write(frame(text, call('one', 'presence_subscribe')))
  await expect.poll(() => one.received().toString()).toContain('"id":"one"')
  const empty = call('two', 'presence_announce', { data: '' })
  const data = 'x'.repeat(64 * 1024 - empty.length)
  two.socket.write(frame(text, call('two', 'presence_announce', { data })))
  await expect.poll(() => one.received().toString()).toContain(`"m":"${data}"`)
})

test('a Studio that reads nothing is let go', async () => {
  const { port } = await runningLake()
  const [one, two] = [await connection(port), await connection(port)]
  one.socket.write(frame(text, call('one', 'presence_subscribe')))
  await expect.poll(() => one.received().toString()).toContain('"id":"one"')
  one.socket.pause()
  const closed = new Promise((resolve) => one.socket.once('close', resolve))
  const announcement = frame(text, call('two', 'presence_announce', { data: 'x'.repeat(60_000) }))
  for (let sent = 0; sent < 300; sent++) two.socket.write(announcement)
  two.socket.write(frame(text, call('last', 'authorization')))
  await expect.poll(() => two.received().toString(), { timeout: 5_000 }).toContain('"id":"last"')
  one.socket.resume()
  await closed
  expect(one.received().length).toBeLessThan(300 * 60_000)
})
