import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { closeInOrder } from '#lib/http/closeInOrder.ts'
import { writeOut } from '#lib/process/output.ts'
import { lakeApp } from './app.ts'
import { boundedReport } from './boundedReport.ts'
import { type Lake, type LakeSurroundings, openLake } from './lake.ts'
import { servePresence } from './presence/socket.ts'
import type { LakeSettings } from './settings.ts'
import { startWebhooks, type Webhooks } from './webhooks/webhooks.ts'

export type RunningLake = {
  /** For clients in Node, which does not resolve `*.localhost`: such as `http://127.0.0.1:3333`. */
  url: string
  port: number
  lake: Lake
  /** Stops accepting requests, ends the event streams, finishes requests in progress and closes the database. */
  close(): Promise<void>
}

export class PortTakenError extends Error {
  override name = 'PortTakenError'
}

const surroundings: LakeSurroundings = {
  now: () => new Date(),
  report: boundedReport(
    (line) => writeOut(2, `[lake] ${line}\n`),
    () => performance.now(),
  ),
}

/** Responses that never end: listeners, and live events. */
const isEndless = ({ url = '' }: IncomingMessage): boolean => /^\/v[^/]+\/data\/(?:listen|live)\//.test(url)

/**
 * Opens the lake and serves it over HTTP/1.1, on loopback only.
 * @throws PortTakenError, DirectoryInUseError when another lake holds the directory, or WebhookError when a webhook's
 * GROQ is invalid.
 */
export async function startLake(
  settings: LakeSettings,
  around: LakeSurroundings = surroundings,
): Promise<RunningLake> {
  const server = createServer()
  const closeServer = closeInOrder(server, { isEndless })
  const port = await listenOn(server, settings.port)
  try {
    // Opened after the port is known, because asset addresses contain it; requests that arrive in between wait.
    const lake = openLake({ ...settings, baseUrl: settings.baseUrl ?? `http://localhost:${port}` }, around)
    const webhooks = webhooksOf(lake)
    server.on('request', getRequestListener(lakeApp(lake).fetch, { overrideGlobalObjects: false }))
    const endPresence = servePresence(server, lake)
    const close = async () => {
      endPresence()
      await closeServer()
      await webhooks.stop()
      lake.close()
    }
    return { port, url: `http://127.0.0.1:${port}`, lake, close }
  } catch (error) {
    await closeServer()
    throw error
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error)
      return reject(
        new PortTakenError(
          `Port ${port} is taken: stop what uses it, or set LAKE_PORT to another port, such as ${port + 1}`,
          { cause: error },
        ),
      )
    }
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', fail)
      // A server that listens on TCP has an address of this shape.
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function webhooksOf(lake: Lake): Webhooks {
  try {
    return startWebhooks(lake)
  } catch (error) {
    lake.close()
    throw error
  }
}
