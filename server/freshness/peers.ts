import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from '@redis/client'
import { z } from 'zod'
import { log } from '#lib/log.ts'
import type { Change } from './change.ts'

/** The other instances of this site: each is told of every change, and handles it as it would a webhook. */
export type Peers = {
  /** Tells the others. A failure is only logged, because their own catch-up finds the change within its interval. */
  tell: (change: Change) => void
  stop: () => Promise<void>
}

type Parts = {
  url: string
  /** One stream for each dataset: sites that share a Redis do not hear each other's changes. */
  name: string
  hear: (change: Change) => void
  /** Something may have been missed: the connection was lost, or is not there yet. */
  missed: () => void
}

/** The stream's length: some hours of a busy site. An instance away for longer finds the rest by its own catch-up. */
const kept = 10_000

const patience = 5_000

const told = z.object({
  id: z.string(),
  deleted: z.boolean(),
  revision: z.string().optional(),
  updatedAt: z.string().optional(),
  previous: z.string().nullish(),
})

const message = z.object({ id: z.string(), message: z.object({ from: z.string(), change: z.string() }) })
const reply = z.array(z.object({ messages: z.array(message) })).nullable()

const changeIn = (text: string): Change => {
  const { id, deleted, revision, updatedAt, previous } = told.parse(JSON.parse(text))
  return { id, cause: 'peer', deleted, revision, updatedAt, previous }
}

/**
 * Joins the instances that share a Redis or Valkey (any version with streams: 5 and later). Never throws: each instance
 * also catches up by itself.
 */
export function joinPeers({ url, name, hear, missed }: Parts): Peers {
  const self = crypto.randomUUID()
  const key = `aktuelt:changes:${name}`
  const options = {
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: patience, reconnectStrategy: 1_000 },
  }
  const writer = createClient(options)
  const reader = createClient({ ...options, disableOfflineQueue: false })
  let stopped = false
  let isWell = true
  let wasAway = false

  const complain = (error: unknown) => {
    if (isWell && !stopped) log.error({ err: error }, 'Redis is away: the other instances are not told')
    isWell = false
    wasAway = true
  }
  const recovered = () => {
    if (!isWell) log.info('Redis is back')
    isWell = true
  }
  for (const client of [writer, reader]) client.on('error', complain)
  writer.on('ready', recovered)
  reader.on('ready', () => {
    // Changes that the others could not send while Redis was away are in no stream.
    if (wasAway) missed()
    wasAway = false
  })

  const newest = async (): Promise<string> => {
    const [last] = (await reader.xRevRange(key, '+', '-', { COUNT: 1 })) ?? []
    return last?.id ?? '0-0'
  }

  async function listen(): Promise<void> {
    let position: string | undefined
    while (!stopped) {
      try {
        position ??= await newest()
        const heard = reply.parse(await reader.xRead({ key, id: position }, { BLOCK: patience, COUNT: 100 }))
        for (const { id, message } of heard?.flatMap(({ messages }) => messages) ?? []) {
          position = id
          if (message.from !== self) hear(changeIn(message.change))
        }
      } catch (error) {
        complain(error)
        await pause(1_000, undefined, { ref: false })
        if (!stopped) missed()
      }
    }
  }

  const connected = Promise.all([writer.connect(), reader.connect()]).then(
    () => void listen(),
    (error: unknown) => complain(error),
  )

  return {
    tell({ id, deleted, revision, updatedAt, previous }) {
      const change = JSON.stringify({ id, deleted, revision, updatedAt, previous })
      const trim = { strategy: 'MAXLEN', strategyModifier: '~', threshold: kept } as const
      writer.xAdd(key, '*', { from: self, change }, { TRIM: trim }).catch(complain)
    },
    async stop() {
      stopped = true
      writer.destroy()
      reader.destroy()
      await connected
    },
  }
}
