import { StartError } from '#server/start/report.ts'
import { BrowserError } from '../support/browser.ts'
import type { Counts } from './counts.ts'
import type { Kept } from './program.ts'
import type { Step } from './steps.ts'

/** What came of a step, and how long it took, in ms. */
export type Result = Counts & { name: string; took: number }

type Say = (text: string | Buffer) => void

async function attempt({ run }: Step, kept: Kept, say: Say): Promise<Counts> {
  try {
    return await run(kept)
  } catch (error) {
    const known = error instanceof BrowserError || error instanceof StartError
    const told = `${known || !(error instanceof Error) ? error : error.stack}\n`
    if (kept) kept.push(Buffer.from(told))
    else say(told)
    return { passed: 0, failed: 1 }
  }
}

async function perform(step: Step, say: Say): Promise<Result> {
  const heading = `\n== ${step.name}\n`
  const kept: Kept = step.allCores ? undefined : []
  if (!kept) say(heading)
  const began = performance.now()
  const counts = await attempt(step, kept, say)
  const took = performance.now() - began
  if (kept) say(Buffer.concat([Buffer.from(heading), ...kept]))
  return { ...counts, name: step.name, took }
}

/**
 * Runs steps in their order, as many at once as there are cores; one that takes all cores waits until it is alone. What a
 * step says stands whole below its heading. One that fails keeps no other from being run.
 */
export async function runSideBySide(steps: readonly Step[], cores: number, say: Say): Promise<Result[]> {
  const all: Promise<Result>[] = []
  const running = new Set<Promise<unknown>>()
  for (const step of steps) {
    const room = step.allCores ? 1 : cores
    while (running.size >= room) await Promise.race(running)
    const result = perform(step, say)
    all.push(result)
    const ended = result.finally(() => running.delete(ended))
    running.add(ended)
    if (step.allCores) await ended
  }
  return Promise.all(all)
}
