import type { Lake } from '../lake.ts'
import { compileRule } from './evaluate.ts'
import { queueIn } from './queue.ts'
import { send } from './send.ts'
import { makeTables, prepareQueue } from './tables.ts'
import { startWorker } from './worker.ts'

export type Webhooks = {
  /** Stops delivering; waiting messages are delivered after the next start. */
  stop(): Promise<void>
}

/**
 * Makes the lake call its webhooks: each commit queues its changes in its own SQLite transaction, and one worker per
 * hook sends them as soon as the commit is done.
 * @throws WebhookError when a hook's GROQ cannot be parsed.
 */
export function startWebhooks(lake: Lake): Webhooks {
  const { settings, store, now, report } = lake
  // A command that opens the directory briefly has no hooks: waiting messages are for the next lake that has some.
  if (settings.webhooks.length === 0) return { stop: async () => {} }
  const rules = settings.webhooks.map((hook) => ({ hook, rule: compileRule(hook, settings) }))
  makeTables(store.database)
  const queue = queueIn(store.database)
  lake.beforeCommit((committed) => {
    for (const { hook } of rules) queue.add(hook, committed)
  })
  let isPrepared = false
  /** Must succeed before any worker takes a message; if the disk refuses now, it is done before the first take. */
  const prepare = () => {
    if (!isPrepared) prepareQueue(store.database, settings.webhooks, now().getTime())
    isPrepared = true
  }
  const workers = rules.map(({ hook, rule }) =>
    startWorker({
      hook: hook.name,
      queue,
      rule,
      prepare,
      send: (message, stop) => send(hook, message, settings, now, stop),
      now,
      report,
    }),
  )
  const unsubscribe = lake.subscribe(() => {
    for (const worker of workers) worker.wake()
  })
  return {
    async stop() {
      unsubscribe()
      await Promise.all(workers.map((worker) => worker.stop()))
    },
  }
}
