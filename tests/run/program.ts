import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** What a step says, kept until it has ended; undefined when it runs by itself, and says it at the terminal as it comes. */
export type Kept = Buffer[] | undefined

/** Runs one of Node's programs to its end. Returns whether it ended well. */
export async function run(
  args: readonly string[],
  kept: Kept,
  env: Record<string, string> = {},
): Promise<boolean> {
  const stdio: 'inherit' | ('ignore' | 'pipe')[] = kept ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  const child = spawn(process.execPath, args, { stdio, env: { ...process.env, ...env } })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => kept?.push(bytes))
  const [code] = await once(child, 'close')
  return code === 0
}
