import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { closeInOrder } from '#lib/http/closeInOrder.ts'

type Wanted = Parameters<typeof closeInOrder>[1]

/** A server whose responses wait until the test releases them. */
async function serving(wanted?: Wanted, answer?: RequestListener) {
  const waiting: (() => void)[] = []
  const server = createServer()
  const close = closeInOrder(server, wanted)
  server.on('request', answer ?? ((_, response) => void waiting.push(() => response.end('answered'))))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a server that listens on TCP has this type of address
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => {
    agent.destroy()
    server.closeAllConnections()
    server.close()
  })
  const ask = (path = '/') =>
    new Promise<IncomingMessage>((resolve, reject) => {
      get({ port, path, agent, host: '127.0.0.1' }, resolve).on('error', reject)
    })
  const asked = (count: number) => expect.poll(() => waiting.length).toBe(count)
  return { port, close, ask, asked, release: () => waiting.splice(0).forEach((go) => void go()) }
}

test('what is being answered is answered, and says that the connection closes', async () => {
  const { close, ask, asked, release } = await serving()
  const answers = Promise.all(Array.from({ length: 15 }, () => ask()))
  await asked(15)
  const closed = close()
  release()
  for (const answer of await answers) {
    expect([answer.headers.connection, await text(answer)]).toEqual(['close', 'answered'])
  }
  await closed
})

test('an answer that has begun is sent to its end, and its connection closed though it was to be kept', async () => {
  let finish: () => void = () => undefined
  const { close, ask } = await serving(undefined, (_, response) => {
    response.write('begun, ')
    finish = () => response.end('ended')
  })
  const answer = await ask()
  expect(answer.headers.connection).toBe('keep-alive')
  const closed = close()
  finish()
  expect(await text(answer)).toBe('begun, ended')
  await closed
})

test('nobody new is let in, and connections on which nobody waits are closed', async () => {
  const { port, close, ask, asked, release } = await serving()
  const first = ask()
  await asked(1)
  release()
  await text(await first)
  const silent = connect(port, '127.0.0.1')
  await once(silent, 'connect')
  await close()
  await once(silent.resume(), 'close')
  await expect(ask()).rejects.toThrow('ECONNREFUSED')
})

test('what takes too long is cut', async () => {
  const { close, ask, asked } = await serving({ within: 50 })
  const answer = ask()
  await asked(1)
  const cut = expect(answer).rejects.toThrow()
  await close()
  await cut
})

test('what is answered without end is not waited for', async () => {
  const { close, ask } = await serving({ isEndless: ({ url }) => url === '/listen' }, (_, response) => {
    response.write('an event')
  })
  const answer = await ask('/listen')
  const cut = expect(text(answer)).rejects.toThrow()
  await close()
  await cut
})

test('a server that never listened is closed too', async () => {
  await closeInOrder(createServer())()
})
