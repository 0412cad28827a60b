import { setTimeout as pause } from 'node:timers/promises'
import type { Child } from './child.ts'
import { inWords, type StartReport } from './report.ts'

/** A process that is kept running. */
export type KeptRunning = {
  /** Resolves when it has ended for good, with the reason in words. */
  ended: Promise<string>
  /** Ends it, and does not restart it. */
  stop: () => Promise<void>
}

type Plan = {
  name: string
  /** The process that is running now. */
  child: Child
  start: () => Promise<Child>
  report: Pick<StartReport, 'note'>
  /** Whether the way it ended means that it must not be restarted. */
  isOver?: (how: string) => boolean
  /** How many starts in a row may fail. */
  tries?: number
  waits?: Waits
}

/**
 * In ms. The first wait is short, because readers or editors are waiting; each further one is twice as long, up to the
 * longest. A process that has run for `well` starts over with the first wait.
 */
export type Waits = { first: number; longest: number; well: number }

const usualWaits: Waits = { first: 500, longest: 30_000, well: 60_000 }

/** Restarts a process whenever it ends by itself, and reports it. */
export function keepRunning({
  name,
  child: first,
  start,
  report,
  isOver = () => false,
  tries = Number.POSITIVE_INFINITY,
  waits = usualWaits,
}: Plan): KeptRunning {
  const stopping = new AbortController()
  let child: Child | undefined = first
  let since = performance.now()
  let wait = waits.first

  /** The restarted process; undefined when it is to be stopped, or when all attempts have failed. */
  async function again(): Promise<Child | undefined> {
    for (let failures = 0; failures < tries; failures++) {
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined)
      if (stopping.signal.aborted) return undefined
      wait = Math.min(wait * 2, waits.longest)
      try {
        return await start()
      } catch (error) {
        if (stopping.signal.aborted) return undefined
        report.note(`${inWords(error) ?? (error instanceof Error ? error.stack : String(error))}`)
      }
    }
    return undefined
  }

  async function watch(): Promise<string> {
    for (;;) {
      const how = (await child?.ended) ?? 'never started'
      child = undefined
      if (stopping.signal.aborted || isOver(how)) return `${name} stopped by itself (${how})`
      if (performance.now() - since > waits.well) wait = waits.first
      report.note(`${name} ended by itself (${how}). It is started again.`)
      const next = await again()
      if (next === undefined) return `${name} ended by itself (${how}), and cannot be started again`
      report.note(`${name} is running again.`)
      child = next
      since = performance.now()
    }
  }

  return {
    ended: watch(),
    async stop() {
      stopping.abort()
      await child?.stop()
    },
  }
}
