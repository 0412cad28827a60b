import { systemErrorInWords } from '#lib/process/systemError.ts'
import { SettingsError } from '#lib/settings.ts'

/** What the person who started the project sees: one line for each step, and what went wrong where. */
export type StartReport = {
  step: (text: string) => void
  /** Something that happened during the step. */
  note: (text: string) => void
  done: (text: string) => void
}

/** A failed step, in words for the person at the terminal: what, why, and what to do. */
export class StartError extends Error {
  override name = 'StartError'
}

/** An error in words for the person at the terminal; undefined for an unexpected one. */
export const inWords = (error: unknown): string | undefined =>
  error instanceof StartError || error instanceof SettingsError ? error.message : systemErrorInWords(error)

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** Writes steps to a stream, each with the time it took. `now` gives ms from any fixed point. */
export function reportTo(stream: { write: (text: string) => unknown }, now: () => number): StartReport {
  let began = now()
  return {
    step: (text) => {
      began = now()
      stream.write(`· ${text}\n`)
    },
    note: (text) => stream.write(`    ${text}\n`),
    done: (text) => stream.write(`✓ ${text} (${seconds(now() - began)})\n`),
  }
}
