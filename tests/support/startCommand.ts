import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type Run = { child: ChildProcess; said: () => string; ended: Promise<number | null> }

/** A running command, with its output so far. `cwd` is the project's folder by default. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd?: string,
): Run {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], ...(cwd && { cwd }) })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk
    })
  }
  return { child, said: () => text, ended: once(child, 'exit').then(([code]) => code) }
}

/** Whether a process still runs. */
export const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
