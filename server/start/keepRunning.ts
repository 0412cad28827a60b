import { setTimeout as pause } from 'node:timers/promises'
import type { Child } from './child.ts'
import { inWords, type StartReport } from './report.ts'

/** A process that is kept running. */
export type KeptRunning = {
  /** Resolves when it has ended for good, with words for why. */
  ended: Promise<string>
  /** Ends it, and does not start it again. */
  stop: () => Promise<void>
}

type Plan = {
  name: string
  /** The process that runs now. */
  child: Child
  start: () => Promise<Child>
  report: Pick<StartReport, 'note'>
  /** Whether it ended in a way that is an end for good. */
  isOver?: (how: string) => boolean
  /** How many starts in a row may fail. */
  tries?: number
  waits?: Waits
}

/**
 * In ms. The first wait is short, for readers or editors wait too; each further one is twice as long, up to the longest.
 * One that has run for `well` begins again with the first.
 */
export type Waits = { first: number; longest: number; well: number }

const usualWaits: Waits = { first: 500, longest: 30_000, well: 60_000 }

/** Starts a process again whenever it ends by itself, and says so. */
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

  /** One that runs again; undefined when it is to be stopped, or could not be started so many times. */
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
