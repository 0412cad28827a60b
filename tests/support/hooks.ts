import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

/**
 * What happens to a delivery on its way: `drop` answers 200 to the sender and does not pass it on, `double` delivers it
 * twice, a number delays it by so many ms, so that it arrives after deliveries sent later.
 */
export type Fault = 'pass' | 'drop' | 'double' | number

/** A proxy between a lake's webhook and the site, in which a test can drop, duplicate, delay and reorder deliveries. */
export type Hooks = {
  port: number
  /** Sets the fault of each delivery, by the id of its document. */
  faults: (decide: (documentId: string) => Fault) => void
  /** Calls the listener for every delivery that the site has accepted. */
  onTaken: (listener: (delivery: Delivery) => void) => void
  stop: () => Promise<void>
}

const delivery = z
  .object({ _id: z.string(), _rev: z.string().nullish(), operation: z.string() })
  .transform(({ _id, _rev, operation }) => ({ id: _id, revision: operation === 'delete' ? undefined : _rev }))

/** What a delivery reports: the document, and its new revision; undefined when it is deleted. */
export type Delivery = z.output<typeof delivery>

const deliveryIn = (body: Buffer): Delivery => delivery.parse(JSON.parse(body.toString()))

/** Delivers to the site on a loopback port; delayed deliveries are retried for as long as the site is down. */
export async function startHooks(targetPort: number): Promise<Hooks> {
  let decide: (documentId: string) => Fault = () => 'pass'
  let taken: (delivery: Delivery) => void = () => undefined

  const deliver = async (path: string, headers: IncomingHttpHeaders, body: Buffer): Promise<number> => {
    const kept = new Headers()
    for (const name of ['content-type', 'sanity-webhook-signature', 'idempotency-key']) {
      const value = headers[name]
      if (typeof value === 'string') kept.set(name, value)
    }
    const url = `http://127.0.0.1:${targetPort}${path}`
    try {
      const answer = await fetch(url, { method: 'POST', headers: kept, body: new Uint8Array(body) })
      await answer.arrayBuffer()
      if (answer.status === 200) taken(deliveryIn(body))
      return answer.status
    } catch {
      // The site is down, or was killed within its answer, of which a sender has nothing either: so it sends again.
      return 502
    }
  }

  const deliverLate = async (ms: number, ...delivery: Parameters<typeof deliver>): Promise<void> => {
    await pause(ms, undefined, { ref: false })
    while ((await deliver(...delivery)) >= 500) await pause(200, undefined, { ref: false })
  }

  const server = createServer(async (from, to) => {
    const body = await buffer(from)
    const delivery = [from.url ?? '/', from.headers, body] as const
    const fault = decide(deliveryIn(body).id)
    if (fault === 'double') await deliver(...delivery)
    if (typeof fault === 'number') void deliverLate(fault, ...delivery)
    const isHeld = fault === 'drop' || typeof fault === 'number'
    to.writeHead(isHeld ? 200 : await deliver(...delivery)).end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    // A server that listens on TCP has this type of address; only a pipe's is a string.
    port: (server.address() as AddressInfo).port,
    faults: (next) => {
      decide = next
    },
    onTaken: (listener) => {
      taken = listener
    },
    stop: async () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
