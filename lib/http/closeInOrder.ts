import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** How long what is being answered may take after a server has been told to stop, in ms. Then it is cut. */
export const stopWithin = 10_000

/** How soon a connection on which nothing was ever said is closed, in ms: what was sent may be on its way to us. */
const silent = 250

type Wanted = {
  within?: number
  /** Of a request that is answered without end, such as an event stream: it is not waited for. */
  isEndless?: (request: IncomingMessage) => boolean
}

/**
 * Watches a server, before it has any listener of its own, and gives what stops it: no connection is taken any more,
 * those on which nobody waits are closed, what is under way is answered, and says `Connection: close` (RFC 9112, 9.6).
 * It resolves when all connections are closed, and never rejects.
 */
export function closeInOrder(
  server: Server,
  { within = stopWithin, isEndless }: Wanted = {},
): () => Promise<void> {
  const answering = new Map<ServerResponse, IncomingMessage>()
  const sockets = new Set<Socket>()
  let isStopping = false

  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answering.set(response, request)
    if (isStopping) response.setHeader('connection', 'close')
    response.once('close', () => {
      answering.delete(response)
      // A moment later its connection counts as one on which nobody waits.
      if (isStopping) setImmediate(() => server.closeIdleConnections())
    })
  })

  return () =>
    new Promise((resolve) => {
      isStopping = true
      const cut = setTimeout(() => {
        for (const socket of sockets) socket.destroy()
        resolve()
      }, within)
      // Browsers open connections ahead of what they may ask for.
      const hush = setTimeout(() => {
        for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
      }, silent)
      server.close(() => {
        clearTimeout(cut)
        clearTimeout(hush)
        resolve()
      })
      for (const [response, request] of answering) {
        if (isEndless?.(request)) response.destroy()
        else if (!response.headersSent) response.setHeader('connection', 'close')
      }
      server.closeIdleConnections()
    })
}
