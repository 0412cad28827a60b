import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A content store of one document, over HTTP: every address answers with its text. */
export type Origin = {
  url: string
  write: (text: string) => void
  /** Holds answers for so long, in ms, after the text has been read for them. */
  delay: (ms: number) => void
  /** How many requests have had their text read. */
  read: () => number
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
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on TCP has such an address; a pipe's would be a string.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    write: (value) => {
      text = value
    },
    delay: (ms) => {
      held = ms
    },
    read: () => read,
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
