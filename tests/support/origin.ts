import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A content store with one document, over HTTP: every address answers with its text. */
export type Origin = {
  url: string
  write: (text: string) => void
  /** Delays responses, in ms, after their text has been read. */
  delay: (ms: number) => void
  /** The number of requests for which the text has been read. */
  read: () => number
  /** Closes every connection and accepts none; or accepts them again, at the same address. */
  away: (isAway: boolean) => Promise<void>
  stop: () => Promise<void>
}

export async function startOrigin(): Promise<Origin> {
  let text = ''
  let held = 0
  let read = 0
  const server = createServer(async (_, response) => {
    const answer = text
    read++
    await pause(held)
    response.end(answer)
  })
  const listen = async (at: number): Promise<number> => {
    server.listen(at, '127.0.0.1')
    await once(server, 'listening')
    // A server that listens on TCP has this type of address; only a pipe's is a string.
    return (server.address() as AddressInfo).port
  }
  const close = async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
  }
  const port = await listen(0)
  return {
    url: `http://127.0.0.1:${port}`,
    write: (value) => {
      text = value
    },
    delay: (ms) => {
      held = ms
    },
    read: () => read,
    away: async (isAway) => {
      await (isAway ? close() : listen(port))
    },
    stop: close,
  }
}
