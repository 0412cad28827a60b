import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Files of tests that run at once take their ports from ranges apart: a port is free to the one that asked, until it
 * listens. All are below those that systems give to outgoing connections (from 32768 on Linux, 49152 elsewhere).
 */
const [lowest, perWorker, ranges] = [20_000, 1_500, 8]

/** The worker of Vitest or Playwright that this process is; 0 outside both. */
const worker = Number(process.env.VITEST_POOL_ID ?? process.env.TEST_PARALLEL_INDEX ?? 0) % ranges

let asked = Math.floor(Math.random() * perWorker)

const nextPort = (): number => lowest + worker * perWorker + (asked++ % perWorker)

async function isFree(port: number): Promise<boolean> {
  const probe = createServer().listen(port, '127.0.0.1')
  try {
    await once(probe, 'listening')
    return true
  } catch {
    return false
  } finally {
    probe.close()
  }
}

/**
 * A TCP port on loopback that nobody listens on, and that no other worker is given.
 * @throws Error when there is none.
 */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < perWorker; tried++) {
    const port = nextPort()
    if (await isFree(port)) return port
  }
  throw new Error(`All ports from ${lowest + worker * perWorker} on are taken`)
}
