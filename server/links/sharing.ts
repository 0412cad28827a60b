import { createClient } from '@redis/client'
import { z } from 'zod'
import { log } from '#lib/log.ts'
import { type Check, check } from './checks.ts'
import type { Night } from './night.ts'

/** What one instance has found, for the others. */
export type Found = { night: Night; checks: ReadonlyMap<string, Check> }

/** How several instances check the links once. */
export type Sharing = {
  /**
   * Whether this instance is to check them now: `mine` until it has not said so for two minutes; `others` while another does.
   * Rejects when Redis is away.
   */
  claim: () => Promise<'mine' | 'others'>
  /** Gives the turn back. */
  release: () => Promise<void>
  /** What was found last, when it is of this night or a later one. */
  found: (night: Night) => Promise<Found | undefined>
  tell: (found: Found) => Promise<void>
  stop: () => Promise<void>
}

/** An instance without others. */
export const alone: Sharing = {
  claim: async () => 'mine',
  release: async () => {},
  found: async () => undefined,
  tell: async () => {},
  stop: async () => {},
}

/** In ms: an instance that was killed gives its turn up after as long. */
export const held = 120_000

/** In s: what was found is of use until the next nights. */
const kept = 14 * 86_400

const stored = z.object({ night: z.string(), checks: z.array(z.tuple([z.string(), check])) })

/** Takes the turn, or keeps it; one step in Redis, so that two instances never both have it. */
const takeTurn = `
local holder = redis.call('get', KEYS[1])
if holder == false or holder == ARGV[1] then
  redis.call('set', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 1
end
return 0`

const giveBack = `if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end`

/** The instances that share a Redis or Valkey, of one dataset. */
export function sharedThrough(url: string, name: string): Sharing {
  const self = crypto.randomUUID()
  const [turn, results] = [`aktuelt:links:turn:${name}`, `aktuelt:links:found:${name}`]
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: 5_000, reconnectStrategy: 5_000 },
  })
  let isSaid = false
  client.on('error', (error: unknown) => {
    if (!isSaid) log.error({ err: error }, 'Redis is away: links are checked when it is back')
    isSaid = true
  })
  client.on('ready', () => {
    isSaid = false
  })
  // Resolves when Redis is there for the first time, however long that takes, or this is stopped.
  const connected = client.connect().catch(() => {})
  return {
    async claim() {
      await connected
      const taken = await client.eval(takeTurn, { keys: [turn], arguments: [self, String(held)] })
      return taken === 1 ? 'mine' : 'others'
    },
    async release() {
      await connected
      await client.eval(giveBack, { keys: [turn], arguments: [self] })
    },
    async found(night) {
      await connected
      const text = await client.get(results)
      if (text === null) return undefined
      const { data } = stored.safeParse(JSON.parse(text))
      return data && data.night >= night ? { night: data.night, checks: new Map(data.checks) } : undefined
    },
    async tell({ night, checks }) {
      await connected
      await client.set(results, JSON.stringify({ night, checks: [...checks] }), {
        expiration: { type: 'EX', value: kept },
      })
    },
    async stop() {
      client.destroy()
      await connected
    },
  }
}
