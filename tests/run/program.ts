import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** What a step says, kept until it has ended; undefined when it runs by itself, and says it at the terminal as it comes. */
export type Kept = Buffer[] | undefined

/**
 * Where Node keeps what it has made of our sources and of the packages. Some 150 processes of sites, renderers and lakes
 * begin in a run, and each spent half of its start on that.
 */
const compiled = { NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled') }

/** Runs one of Node's programs to its end. Returns whether it ended well. */
export async function run(
  args: readonly string[],
  kept: Kept,
  env: Record<string, string> = {},
): Promise<boolean> {
  const stdio: 'inherit' | ('ignore' | 'pipe')[] = kept ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  const child = spawn(process.execPath, args, { stdio, env: { ...compiled, ...process.env, ...env } })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => kept?.push(bytes))
  const [code] = await once(child, 'close')
  return code === 0
}
