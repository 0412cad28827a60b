import { createHash } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { editor } from '../http/caller.ts'
import { isAllowedHost, isAllowedOrigin } from '../http/guard.ts'
import type { Lake } from '../lake.ts'
import { closeFrame, frameReader, pongFrame, textFrame } from './frames.ts'
import { type Member, presenceRoom } from './room.ts'

/** RFC 6455 § 1.3. */
const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

/** Studio takes a silent connection for a lost one. */
const heartbeatMs = 10_000

/**
 * Serves presence over WebSocket at `/v…/socket/<dataset>`. It carries no content: it is there so that two editors see
 * each other, and because Studio would otherwise knock, and log an error, every few seconds. The origin is checked as
 * everywhere else, since browsers do not do that for WebSockets.
 * @returns how to end all connections.
 */
export function servePresence(server: Server, { settings }: Lake): () => void {
  const room = presenceRoom(editor.identity)
  const open = new Set<Duplex>()
  const isOurs = (url: string): boolean => {
    const [version = '', ...rest] = url.split('?', 1).join('').slice(1).split('/')
    return version.length > 1 && version.startsWith('v') && rest.join('/') === `socket/${settings.dataset}`
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy())
    const { origin, host = '', 'sec-websocket-key': key } = request.headers
    const mayEnter =
      isAllowedHost(host) && (origin === undefined || isAllowedOrigin(origin, settings.origins))
    if (!mayEnter) return refuse(socket, '403 Forbidden')
    if (!isOurs(request.url ?? '') || key === undefined) return refuse(socket, '404 Not Found')
    const accept = createHash('sha1').update(`${key}${guid}`).digest('base64')
    const lines = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade']
    socket.write(`${[...lines, `Sec-WebSocket-Accept: ${accept}`].join('\r\n')}\r\n\r\n`)
    open.add(socket)

    const member: Member = { send: (text) => void socket.write(textFrame(text)) }
    const heartbeat = setInterval(() => member.send('♥'), heartbeatMs)
    const read = frameReader()
    room.enter(member)
    socket.on('data', (chunk: Buffer) => {
      for (const message of read(chunk)) {
        if (message.kind === 'text') room.receive(member, message.text)
        else if (message.kind === 'ping') socket.write(pongFrame(message.payload))
        else socket.end(closeFrame())
      }
    })
    socket.on('close', () => {
      clearInterval(heartbeat)
      open.delete(socket)
      room.leave(member)
    })
  })

  return () => {
    for (const socket of open) socket.destroy()
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
