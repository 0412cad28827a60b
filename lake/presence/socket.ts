import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { editor } from '../http/caller.ts'
import { isAllowedHost, isAllowedOrigin } from '../http/guard.ts'
import type { Lake } from '../lake.ts'
import { type Member, presenceRoom } from './room.ts'

/** In ms. Studio regards a silent connection as lost. */
const heartbeat = 10_000

/** In bytes. Presence messages are a few hundred; anything larger than this does not come from a Studio. */
const maxPayload = 64 * 1024

/** In bytes, buffered for one connection. A Studio that does not read is disconnected; it reconnects. */
const maxBacklog = 1024 * 1024

/** A close code of RFC 6455 § 7.4.1. */
const unsupportedData = 1003

/**
 * Serves presence over WebSocket at `/v…/socket/<dataset>`. It carries no content: it exists so that editors see each
 * other, and because Studio would otherwise try to connect, and log an error, every few seconds. The origin is checked
 * as everywhere else, since browsers do not do that for WebSockets.
 * @returns a function that closes all connections.
 */
export function servePresence(server: Server, { settings }: Lake): () => void {
  const room = presenceRoom(editor.identity)
  const sockets = new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false })
  const isOurs = (url: string): boolean => {
    const [version = '', ...rest] = url.split('?', 1).join('').slice(1).split('/')
    return version.length > 1 && version.startsWith('v') && rest.join('/') === `socket/${settings.dataset}`
  }

  const enter = (socket: WebSocket): void => {
    const member: Member = {
      send(text) {
        if (socket.bufferedAmount > maxBacklog) socket.terminate()
        else socket.send(text)
      },
    }
    const beating = setInterval(() => member.send('♥'), heartbeat)
    room.enter(member)
    socket.on('message', (data, isBinary) => {
      if (isBinary) socket.close(unsupportedData)
      else room.receive(member, data.toString())
    })
    // After a protocol error, ws sends a close code and ends the connection: nothing is left to do.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearInterval(beating)
      room.leave(member)
    })
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const { origin, host = '' } = request.headers
    const mayEnter =
      isAllowedHost(host) && (origin === undefined || isAllowedOrigin(origin, settings.origins))
    if (!mayEnter) return refuse(socket, '403 Forbidden')
    if (!isOurs(request.url ?? '')) return refuse(socket, '404 Not Found')
    sockets.handleUpgrade(request, socket, head, enter)
  })

  return () => {
    for (const socket of sockets.clients) socket.terminate()
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
