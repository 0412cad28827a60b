import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'

/**
 * Lets Next answer the renderer's own requests, on a free port of the loopback. Resolves with the port. A connection that
 * rests is never closed: after Node's usual 5 s the server closed one in the very moment in which the next rendering took
 * it, and a reader on a busy machine got a 500 («socket hang up»).
 */
export async function startInnerServer(handle: RequestListener): Promise<number> {
  const server = createServer({ keepAliveTimeout: 0 }, handle).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port')
  return address.port
}
