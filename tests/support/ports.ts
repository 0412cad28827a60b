import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Test files that run in parallel take their ports from separate ranges: a free port is not reserved until its server
 * listens. All are below the ephemeral ports of outgoing connections (from 32768 on Linux, 49152 elsewhere).
 */
const [lowest, perWorker, ranges] = [20_000, 1_500, 8]

/** The number of this Vitest or Playwright worker; 0 outside both. */
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
 * A TCP port on loopback that nobody listens on, and that no other worker gets.
 * @throws Error when there is none.
 */
export async function freePort(): Promise<number> {
  for (let tried = 0; tried < perWorker; tried++) {
    const port = nextPort()
    if (await isFree(port)) return port
  }
  throw new Error(`All ports from ${lowest + worker * perWorker} on are taken`)
}
