import { setTimeout as pause } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { queryTimeAt } from '#lib/dates/queryTime.ts'
import { log } from '#lib/log.ts'
import { parseSettings } from '#lib/settings.ts'
import { isDamaged } from '#lib/sqlite/errors.ts'
import { publishedContent } from '#sanity/client.ts'
import { queries } from '#sanity/queries/index.ts'
import { indexQuery } from '#sanity/queries/indexed.ts'
import { type Indexer, indexerOn } from './indexer.ts'
import type { FromIndexer, Held, ToIndexer } from './messages.ts'
import { openIndex, removeIndex } from './open.ts'

/** The thread that writes the index: reading, parsing and writing 100 documents takes some 0.2 s of a processor. */

/** In ms, for one query. No reader waits for it. */
const patience = 10_000

/** In ms: until what failed is tried again, and how often that is logged. */
const retry = 2_000
const loggedEvery = 60_000

const { path, source } = z.object({ path: z.string(), source: z.string() }).parse(workerData)
const settings = parseSettings(process.env)
const client = publishedContent(settings, patience)
const fetch = (query: string, params: Record<string, unknown> = {}) =>
  client.fetch<unknown>(query, { ...params, ...queryTimeAt(new Date()) }, { cache: 'no-store' })

const tell = (message: FromIndexer): void => parentPort?.postMessage(message)

const open = () => openIndex(path, source)

let file = open()
let indexer = begin()
let all = new Map<string, Held>()
let heard = 0
let isStopped = false
let wake: (() => void) | undefined
let loggedAt = Number.NEGATIVE_INFINITY

function begin(): Indexer {
  tell({ type: 'begun' })
  return indexerOn(file, {
    documents: (ids) => fetch(indexQuery, { ids }),
    answers: async () =>
      new Map([
        ['site', await fetch(queries.site)],
        ['topics', await fetch(queries.topics)],
      ]),
  })
}

/** After damage, an index from nothing, which the site then has compared. */
function beginAnew(): void {
  file.close()
  removeIndex(path)
  file = open()
  indexer = begin()
}

parentPort?.on('message', (message: ToIndexer) => {
  heard = message.number
  if (message.type === 'stop') isStopped = true
  if (message.type === 'changed') indexer.changed(message.documents)
  if (message.type === 'compare') {
    if (message.isFirst) all = new Map()
    for (const held of message.documents) all.set(held.id, held)
    if (message.isLast) {
      indexer.compare(all)
      all = new Map()
    }
  }
  wake?.()
})

/** Works until nothing is left; in how many ms to go on, if nobody wakes it before. */
async function workOn(): Promise<number | undefined> {
  try {
    for (;;) {
      const upTo = heard
      const rest = await indexer.work()
      if (rest === undefined && upTo === heard) tell({ type: 'done', number: upTo })
      if (isStopped || (rest !== 0 && upTo === heard)) return rest
    }
  } catch (error) {
    if (performance.now() - loggedAt > loggedEvery) {
      loggedAt = performance.now()
      log.error({ err: error }, 'the index of the search could not be brought up to date; it is tried again')
    }
    if (isDamaged(error)) beginAnew()
    return retry
  }
}

while (!isStopped) {
  const woken = new Promise<void>((resolve) => {
    wake = resolve
  })
  const rest = await workOn()
  if (isStopped) break
  await Promise.race([woken, ...(rest === undefined ? [] : [pause(rest, undefined, { ref: false })])])
}
file.close()
parentPort?.close()
