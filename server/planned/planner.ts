import { setTimeout as pause } from 'node:timers/promises'
import type { SanityClient } from '@sanity/client'
import { log } from '#lib/log.ts'
import { limiter } from '#lib/process/limiter.ts'
import { carryOut, waitingPlans } from '#sanity/studio/planned/carryOut.ts'
import type { Plan } from '#sanity/studio/planned/plan.ts'
import { prepare, type Ready } from '#sanity/studio/planned/prepare.ts'
import { loadRules } from '#sanity/studio/planned/rules.ts'
import { newKey } from '#sanity/studio/publication/newKey.ts'
import { startPolling } from '../freshness/polling.ts'
import { listenTo } from './listen.ts'

type Parts = {
  /** Sees drafts, and writes. */
  client: SanityClient
  now: () => Date
}

/** How often every plan is read when nothing is heard of any, in ms. */
const lookEvery = 30_000

/** The interval of retries while the Content Lake is away, in ms. */
const retry = 1_000

/** The longest sleep, in ms: clocks are set, and machines sleep too. */
const longestSleep = 500

/** How long before its time a plan is looked into, in ms, so that only one request is left for the time itself. */
const ahead = 5_000

/** What was looked up longer ago than this is looked up again, in ms: the clock may have been set back meanwhile. */
const believed = 15_000

/** As many plans at a time ask the Content Lake. */
const atOnce = 8

/** The name of a plan as it stands: planned anew, it is another. */
const nameOf = ({ id, revision }: Plan): string => `${id} ${revision}`

/** Carries out what editors have planned, each when its time comes by this site's clock, once. */
export function startPlanner({ client, now }: Parts): { stop: () => Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  const turns = limiter(atOnce)
  const running = new Map<string, Promise<void>>()
  let waiting: readonly Plan[] = []
  let lookedAt = Number.NEGATIVE_INFINITY
  let isHeard = false

  const dueIn = ({ at }: Plan): number => Date.parse(at) - now().getTime()

  /** Resolves when the clock shows `time`, in ms; rejects when we stop. */
  async function until(time: number): Promise<void> {
    for (;;) {
      const left = time - now().getTime()
      if (left <= 0) return
      await pause(Math.min(left, longestSleep), undefined, { signal })
    }
  }

  async function see(plan: Plan): Promise<void> {
    const { id, document, action, at } = plan
    const told = { plan: id, document, action, at }
    let ready: Ready | undefined = await turns.run(() => prepare(client, plan)).catch(() => undefined)
    const preparedAt = performance.now()
    await until(Date.parse(at))
    if (performance.now() - preparedAt > believed) ready = undefined
    for (let failures = 0; ; failures++) {
      try {
        const outcome = await turns.run(() => carryOut(plan, { client, now, key: newKey, ready }))
        log.info({ ...told, outcome, lateMs: -dueIn(plan) }, 'a planned change')
        return
      } catch (error) {
        if (failures === 0) log.error({ ...told, err: error }, 'a planned change failed; it is tried again')
        ready = undefined
        await pause(retry, undefined, { signal })
      }
    }
  }

  function start(plan: Plan): void {
    const name = nameOf(plan)
    const seen = see(plan)
      // It rejects only because we stop.
      .catch(() => undefined)
      .then(() => {
        running.delete(name)
        waiting = waiting.filter((each) => nameOf(each) !== name)
      })
    running.set(name, seen)
  }

  async function look(): Promise<void> {
    const askedAt = performance.now()
    // What is heard from here on may not be in the answer.
    isHeard = false
    try {
      waiting = await waitingPlans(client)
    } catch (error) {
      isHeard = true
      throw error
    }
    lookedAt = askedAt
    if (waiting.some(({ action }) => action === 'publish')) void loadRules().catch(() => undefined)
  }

  const polling = startPolling({
    name: 'The look for planned changes',
    work: async () => {
      if (isHeard || performance.now() - lookedAt >= lookEvery) await look()
      for (const plan of waiting) if (dueIn(plan) <= ahead && !running.has(nameOf(plan))) start(plan)
    },
    interval: () => (waiting.length > running.size ? longestSleep : lookEvery),
    retry,
  })

  const stopListening = listenTo(client, () => {
    isHeard = true
    polling.wake()
  })

  return {
    async stop() {
      stopListening()
      stopping.abort()
      await polling.stop()
      await Promise.all(running.values())
    },
  }
}
