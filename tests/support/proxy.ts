import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** A query request: its address and its body as one text, percent-decoded. */
export type Asked = string

type Which = (asked: Asked) => boolean

/** A proxy to a Content Lake that a test can slow down or break. It adds no delay of its own. */
export type LakeProxy = {
  port: number
  /** Delays the responses to queries, or to some of them, in ms, after the target has answered. */
  delay: (ms: number, which?: Which) => void
  /** Keeps the responses to some queries, until the returned function is called. */
  hold: (which: Which) => () => void
  /** How many queries, or how many of some, the target has answered, including delayed ones. */
  queries: (which?: Which) => number
  /** Closes every connection, and refuses new ones. */
  cut: () => Promise<void>
  /** Accepts connections again, on the same port. */
  mend: () => Promise<void>
  stop: () => Promise<void>
}

const isQuery = ({ url = '' }: IncomingMessage): boolean => /^\/v[^/]+\/data\/query\//.test(url)

const all: Which = () => true

/** Passes everything on to a loopback port, unchanged: bodies, streams and headers. */
export async function startProxy(targetPort: number): Promise<LakeProxy> {
  let slowed = { which: all, wait: async () => {} }
  const asked: Asked[] = []

  const ask = async (from: IncomingMessage, body?: Uint8Array): Promise<IncomingMessage> => {
    const { method, url, headers } = from
    const onward = request({ host: '127.0.0.1', port: targetPort, method, path: url, headers })
    const answered = once(onward, 'response')
    if (body === undefined) from.pipe(onward)
    else onward.end(body)
    // When the client disconnects, its request is cancelled; otherwise a listener would stay open for ever.
    from.once('close', () => {
      if (from.destroyed && !from.complete) onward.destroy()
    })
    // Node's event carries only the response, which the type of `once` does not know.
    const [answer] = (await answered) as [IncomingMessage]
    return answer
  }

  const passOn = async (from: IncomingMessage, to: ServerResponse): Promise<void> => {
    const answer = await ask(from)
    to.once('close', () => answer.destroy())
    to.writeHead(answer.statusCode ?? 502, answer.headers)
    to.flushHeaders()
    await pipeline(answer, to)
  }

  const passQueryOn = async (from: IncomingMessage, to: ServerResponse): Promise<void> => {
    const question = await buffer(from)
    const text: Asked = decodeURIComponent((from.url ?? '').replaceAll('+', ' ')) + question.toString()
    const answer = await ask(from, question)
    const body = await buffer(answer)
    asked.push(text)
    if (slowed.which(text)) await slowed.wait()
    to.writeHead(answer.statusCode ?? 502, answer.headers)
    to.end(body)
  }

  const server = createServer((from, to) => {
    const pass = isQuery(from) ? passQueryOn : passOn
    // When one side breaks, the proxy breaks the other: it has no other way to report it.
    pass(from, to).catch(() => to.destroy())
  })

  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    // A server that listens on TCP has this type of address; only a pipe's is a string.
    return (server.address() as AddressInfo).port
  }
  const port = await listen(0)

  const cut = async () => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  return {
    port,
    delay: (ms, which = all) => {
      // Unreferenced: a response that nobody waits for any more must not keep the tests running.
      slowed = { which, wait: () => pause(ms, undefined, { ref: false }) }
    },
    hold: (which) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      slowed = { which, wait: () => promise }
      return resolve
    },
    queries: (which = all) => asked.filter(which).length,
    cut,
    mend: async () => {
      await listen(port)
    },
    stop: cut,
  }
}
