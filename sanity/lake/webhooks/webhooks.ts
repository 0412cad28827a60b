import type { Lake } from '../lake.ts'
import { compileRule } from './evaluate.ts'
import { queueIn } from './queue.ts'
import { send } from './send.ts'
import { prepareTables } from './tables.ts'
import { startWorker } from './worker.ts'

export interface Webhooks {
  /** Stops delivering; what waits is delivered after the next start. */
  stop(): Promise<void>
}

/**
 * Makes the lake call its webhooks: each commit queues its changes in its own SQLite transaction, and one worker a hook
 * sends them as soon as the commit is done.
 * @throws WebhookError when a hook's GROQ cannot be parsed.
 */
export function startWebhooks(lake: Lake): Webhooks {
  const { settings, store, now, report } = lake
  // A command that opens the directory for a moment has no hooks: what waits is for the next lake that has.
  if (settings.webhooks.length === 0) return { stop: async () => {} }
  const rules = settings.webhooks.map((hook) => ({ hook, rule: compileRule(hook, settings) }))
  prepareTables(store.database, settings.webhooks, now().getTime())
  const queue = queueIn(store.database)
  lake.beforeCommit((committed) => {
    for (const { hook } of rules) queue.add(hook, committed)
  })
  const workers = rules.map(({ hook, rule }) =>
    startWorker({
      hook: hook.name,
      queue,
      rule,
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
