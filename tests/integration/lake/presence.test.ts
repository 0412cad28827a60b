import { request } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { runningLake } from './support.ts'

type Rpc = {
  id?: string
  method?: string
  result?: unknown
  error?: { code: number }
  params?: { subscription: string; result: unknown }
}

/** A Studio's connection, through the WebSocket API that Node shares with browsers. */
async function studio(port: number) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/v2022-06-30/socket/production?tag=sanity.studio`)
  onTestFinished(() => socket.close())
  const received: Rpc[] = []
  socket.addEventListener(
    'message',
    ({ data }) => void (data !== '♥' && received.push(JSON.parse(String(data)) as Rpc)),
  )
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  let calls = 0
  return {
    received,
    socket,
    async call(method: string, params: object = {}): Promise<Rpc> {
      const id = `call-${calls++}`
      socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }))
      await expect.poll(() => received.some((message) => message.id === id)).toBe(true)
      return received.find((message) => message.id === id) ?? {}
    },
  }
}

test('a Studio hears where the others are, and not its own echo', async () => {
  const { port } = await runningLake()
  const [one, two] = [await studio(port), await studio(port)]
  expect((await one.call('authorization', { authorization: 'Bearer x' })).result).toBe(true)
  const { result: subscription } = await one.call('presence_subscribe')
  await two.call('presence_subscribe')
  await two.call('presence_rollcall', { session: 's2' })
  await two.call('presence_announce', { data: { sessionId: 's2', locations: [{ path: ['title'] }] } })
  await two.call('presence_disconnect', { session: 's2' })
  const told = () =>
    one.received.filter(({ method }) => method === 'presence_subscription').map(({ params }) => params)
  await expect.poll(() => told().length).toBe(3)
  expect(told()).toEqual([
    { subscription, result: { type: 'rollCall', i: 'local', session: 's2' } },
    {
      subscription,
      result: { type: 'state', i: 'local', m: { sessionId: 's2', locations: [{ path: ['title'] }] } },
    },
    { subscription, result: { type: 'disconnect', i: 'local', m: { session: 's2' } } },
  ])
  expect(two.received.filter(({ method }) => method === 'presence_subscription')).toEqual([])
})

test('an unknown method is answered as JSON-RPC says, and nonsense is passed over', async () => {
  const { port } = await runningLake()
  const one = await studio(port)
  one.socket.send('nonsense')
  expect((await one.call('toString')).error?.code).toBe(-32601)
})

test.each([
  ['a foreign origin', { origin: 'https://evil.example' }, '/v1/socket/production', 403],
  ['a foreign host', { host: 'evil.example' }, '/v1/socket/production', 403],
  ['another path', {}, '/v1/socket/staging', 404],
])('a connection from or to %s is refused', async (_name, headers, path, status) => {
  const { port } = await runningLake()
  const answer = await new Promise((resolve, reject) => {
    const upgrade = { connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-key': 'x', ...headers }
    const sent = request({ port, host: '127.0.0.1', path, headers: upgrade }, ({ statusCode }) =>
      resolve(statusCode),
    )
    sent.on('upgrade', (_response, socket) => {
      socket.destroy()
      resolve(101)
    })
    sent.on('error', reject)
    sent.end()
  })
  expect(answer).toBe(status)
})
