import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** How long requests in progress may take after a server has been told to stop, in ms. Then they are cut off. */
export const stopWithin = 10_000

/** How soon a connection that has never sent anything is closed, in ms: a request may still be on its way. */
const silent = 250

type Wanted = {
  within?: number
  /** Whether the response to a request never ends, such as an event stream: it is not waited for. */
  isEndless?: (request: IncomingMessage) => boolean
}

/**
 * Watches a server (call it before adding other listeners) and returns a function that stops it: the server accepts no
 * new connections, closes idle ones, and finishes requests in progress with `Connection: close` (RFC 9112, 9.6). The
 * promise resolves when all connections are closed, and never rejects.
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
      // Its connection counts as idle only a moment later.
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
      // Browsers open connections before they need them.
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
