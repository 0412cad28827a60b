import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'

/** A separate thread, so that the flood does not delay the thread that measures real pages meanwhile. */

const { site, count, atOnce } = z
  .object({ site: z.url(), count: z.number(), atOnce: z.number() })
  .parse(workerData)

const { hostname, port } = new URL(site)
const agent = new Agent({ keepAlive: true, maxSockets: atOnce })
const statuses: Record<string, number> = {}
let asked = 0

const ask = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request({ hostname, port, path, agent }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0))
    })
      .once('error', reject)
      .end()
  })

const askOn = async () => {
  while (asked < count) {
    const status = await ask(`/aktuelt/finst-ikkje-${asked++}`)
    statuses[status] = (statuses[status] ?? 0) + 1
  }
}

const began = performance.now()
await Promise.all(Array.from({ length: atOnce }, askOn))
agent.destroy()
parentPort?.postMessage({ ms: performance.now() - began, statuses })
