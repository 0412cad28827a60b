import { setTimeout as pause } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { millisecondsOf } from '#lib/dates/oslo.ts'
import { log } from '#lib/log.ts'
import { isSeen } from '#sanity/isSeen.ts'
import type { Summary } from '#sanity/summary.ts'
import type { FromIndexer, Held, ToIndexer } from './messages.ts'

/** What keeps the index as fresh as the pages. */
export type SearchFeed = {
  /** Tells that a document has become `after`; undefined stands for none. */
  changed: (id: string, type: Summary['type'], after: Summary | undefined) => void
  /** From now on the index is compared with all that the ledger has, whenever it may not be whole. */
  follow: (all: () => Iterable<Summary>) => void
  compare: () => Promise<void>
  /** Resolves once the index has everything that it was told before, or after `settledWithin` ms. */
  settled: () => Promise<void>
  stop: () => Promise<void>
}

/** In ms: how long a search waits for changes that are on their way into the index. */
const settledWithin = 500

/** With more changes than this on their way, as while it is built, searches are answered with what there is. */
const mostWaitedFor = 200

/** So many documents are sent at a time: 10,000 would hold up the site's thread for 20 ms. */
const slice = 250

/** In ms: the rest before a thread is started again that ended by itself. */
const restart = 1_000

const hasText = (type: Summary['type']): boolean => type === 'article' || type === 'event'

const isListed = (summary: Summary, now: number): boolean =>
  hasText(summary.type) &&
  isSeen(summary, now) &&
  (summary.expiresAt === undefined || millisecondsOf(summary.expiresAt) > now)

const heldOf = (summary: Summary, now: number): Held => ({
  id: summary.id,
  revision: summary.revision,
  isListed: isListed(summary, now),
  hasText: hasText(summary.type),
})

/** What the site's index is made of, and where: only one thread may write it. */
export type SearchParts = { path: string; source: string; now: () => Date }

/** Starts the thread that writes the index, again whenever it ends by itself. */
export function startSearchFeed({ path, source, now }: SearchParts): SearchFeed {
  let all: (() => Iterable<Summary>) | undefined
  let thread: Worker | undefined
  let isStopped = false
  let [sent, done] = [0, 0]
  const gathered: Held[] = []
  let outstanding = 0
  let waiting: { number: number; settle: () => void }[] = []

  const post = (
    message:
      | Omit<Extract<ToIndexer, { type: 'changed' }>, 'number'>
      | Omit<Extract<ToIndexer, { type: 'compare' }>, 'number'>
      | { type: 'stop' },
  ): void => {
    thread?.postMessage({ ...message, number: ++sent } satisfies ToIndexer)
  }

  function flush(): void {
    const documents = gathered.splice(0, slice)
    if (documents.length === 0) return
    post({ type: 'changed', documents })
    if (gathered.length > 0) setImmediate(flush)
  }

  function hear(message: FromIndexer): void {
    if (message.type === 'begun') return void compare()
    done = message.number
    if (done === sent) outstanding = 0
    const settled = waiting.filter(({ number }) => number <= done)
    waiting = waiting.filter(({ number }) => number > done)
    for (const { settle } of settled) settle()
  }

  function begin(): void {
    const begun = new Worker(new URL('./thread.ts', import.meta.url), { workerData: { path, source } })
    thread = begun
    begun.on('message', hear)
    begun.on('error', (error) =>
      log.error({ err: error }, 'the thread that writes the index of the search failed'),
    )
    begun.on('exit', () => {
      if (thread === begun) thread = undefined
      if (isStopped) return
      setTimeout(() => {
        if (!isStopped) begin()
      }, restart).unref()
    })
  }

  /** A comparison that is overtaken by another is given up. */
  let comparison = 0

  async function compare(): Promise<void> {
    if (all === undefined) return
    const own = ++comparison
    const at = now().getTime()
    let documents: Held[] = []
    let isFirst = true
    for (const summary of all()) {
      documents.push(heldOf(summary, at))
      if (documents.length < slice) continue
      post({ type: 'compare', documents, isFirst, isLast: false })
      documents = []
      isFirst = false
      await pause(1, undefined, { ref: false })
      if (own !== comparison || isStopped) return
    }
    post({ type: 'compare', documents, isFirst, isLast: true })
  }

  begin()
  return {
    changed(id, type, after) {
      outstanding++
      gathered.push(
        after
          ? heldOf(after, now().getTime())
          : { id, revision: undefined, isListed: false, hasText: hasText(type) },
      )
      if (gathered.length === 1) queueMicrotask(flush)
    },
    follow(entries) {
      all = entries
      void compare()
    },
    compare,
    async settled() {
      flush()
      if (thread === undefined || done >= sent || outstanding > mostWaitedFor) return
      const { promise, resolve } = Promise.withResolvers<void>()
      waiting.push({ number: sent, settle: resolve })
      await Promise.race([promise, pause(settledWithin, undefined, { ref: false })])
      waiting = waiting.filter(({ settle }) => settle !== resolve)
    },
    async stop() {
      isStopped = true
      const ended = thread && new Promise<void>((resolve) => thread?.once('exit', () => resolve()))
      post({ type: 'stop' })
      await Promise.race([ended, pause(3_000, undefined, { ref: false })])
      await thread?.terminate()
    },
  }
}
