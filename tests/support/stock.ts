import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { logOutput } from './logs.ts'
import type { Subject } from './losses.ts'
import { startOrigin } from './origin.ts'
import { freePort } from './ports.ts'
import { startedBy } from './processes.ts'

const document = 'sak'

function next(args: readonly string[], originUrl: string): ChildProcess {
  return spawn(process.execPath, ['node_modules/next/dist/bin/next', ...args], {
    env: { ...process.env, NODE_ENV: 'production', ORIGIN_URL: originUrl, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', logOutput()],
  })
}

async function built(folder: string, originUrl: string): Promise<void> {
  const [code] = await once(next(['build', folder], originUrl), 'exit')
  if (code !== 0) throw new Error(`next build of the stock site ended with ${code}`)
}

async function started(folder: string, port: number, originUrl: string): Promise<ChildProcess> {
  const server = next(['start', folder, '--port', String(port)], originUrl)
  while (server.exitCode === null) {
    // Any response will do; only a refused connection means that it is not up yet.
    if (await fetch(`http://127.0.0.1:${port}/api/revalidate`, { method: 'POST' }).catch(() => undefined)) {
      return server
    }
    await pause(50)
  }
  throw new Error(`next start of the stock site ended with ${server.exitCode}`)
}

async function killed(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  server.kill('SIGKILL')
  await once(server, 'exit')
}

/** What the site caches: responses of `fetch`, or a function or a page with 'use cache'. */
export type Keeping = 'fetch' | 'function' | 'page'

/** How a change invalidates: with `max` the old page is shown until there is a new one, with `now` never again. */
export type Invalidation = 'max' | 'now'

export type Stock = {
  /** One of its pages, by its path, which changes invalidate in one way. */
  subject: (path: string, invalidation: Invalidation) => Subject & { page: string }
  /** The processes that answer requests. */
  pids: () => number[]
  stop: () => Promise<void>
}

/** A site made as in Next's guides (tests/fixtures/stock), built in its own folder, reading from an origin. */
export async function startStock(keeping: Keeping): Promise<Stock> {
  const origin = await startOrigin()
  const port = await freePort()
  const site = `http://127.0.0.1:${port}`
  // Below the project, so that it finds the packages; a copy, because a build writes types and settings beside sources.
  const folder = `.next-stock-${port}`
  await cp(`tests/fixtures/stock/${keeping}`, folder, { recursive: true })
  await built(folder, origin.url)
  let server = await started(folder, port, origin.url)

  return {
    subject: (path, invalidation) => ({
      page: site + path,
      visit: async () => {
        const answer = await fetch(site + path)
        return { status: answer.status, html: await answer.text() }
      },
      write: async (text, told) => {
        origin.write(text)
        if (told) await fetch(`${site}/api/revalidate?tag=${document}&by=${invalidation}`, { method: 'POST' })
      },
      delay: origin.delay,
      reads: origin.read,
      away: origin.away,
      restart: async () => {
        await killed(server)
        server = await started(folder, port, origin.url)
      },
      rebuild: async (meanwhile) => {
        await killed(server)
        await meanwhile()
        await built(folder, origin.url)
        server = await started(folder, port, origin.url)
      },
    }),
    pids: () => (server.pid === undefined ? [] : [server.pid, ...startedBy(server.pid)]),
    stop: async () => {
      await killed(server)
      await origin.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
