import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { endWithUs } from '#server/start/child.ts'
import { findProgram } from '#tests/support/program.ts'

/** A screen in memory, for a browser that must have one: its name for DISPLAY, and what takes it away. */
export type Screen = { display: string; stop: () => Promise<void> }

/** Xvfb takes the first free number itself, and tells it here: two that chose one for themselves could choose the same. */
const told = 3

/**
 * Without a window manager the window below the pointer has the keyboard, and the pointer stands in the middle: so near
 * the corner that it is over every window, and over nothing in it. Windows may be larger than their screen.
 */
const size = '8x8x24'

/**
 * Starts a screen.
 * @throws ProgramError where Xvfb is missing.
 */
export async function startScreen(): Promise<Screen> {
  const args = ['-displayfd', String(told), '-screen', '0', size, '-nolisten', 'tcp']
  const child = spawn(findProgram('Xvfb'), args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  endWithUs(child)
  const ended = once(child, 'exit')
  // The type of spawn knows only the first three.
  const number = once(child.stdio[told] as Readable, 'data')
  const begun = await Promise.race([number, ended.then(() => undefined)])
  if (begun === undefined) throw new Error(`Xvfb ended before it had a screen, with ${child.exitCode}`)
  return {
    display: `:${String(begun[0]).trim()}`,
    stop: async () => {
      child.kill()
      await ended
    },
  }
}
