import { type ChildProcess, type Serializable, spawn } from 'node:child_process'
import { once } from 'node:events'
import { StartError } from './report.ts'

/** How long a child gets to end by itself, in ms, before it is killed. */
const grace = 10_000

/** Where a child's output goes: with ours, or to an open file. */
export type Output = 'inherit' | number

export type Child = {
  /** Undefined when it could not be started. */
  pid: number | undefined
  /** Resolves with the first message it sends that has this `type`. */
  message: (type: string, limit: number) => Promise<Record<string, unknown>>
  /** Every message it sends, as it comes. */
  hear: (listener: (message: unknown) => void) => void
  /** Sends it a message; lost when it has ended. */
  send: (message: Serializable) => void
  /** Resolves when it has ended by itself: its exit code, or the signal's name. */
  ended: Promise<string>
  stop: () => Promise<void>
}

const running = new Set<ChildProcess>()

// We may be told to stop while a child is on its way, and none of its own handlers is there yet: it would live on alone.
process.once('exit', () => {
  for (const child of running) child.kill()
})

/** Has a process end when this one does, in whatever way it ends but SIGKILL. */
export function endWithUs(child: ChildProcess): void {
  running.add(child)
  child.once('exit', () => running.delete(child))
}

const isMessage = (value: unknown, type: string): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === type

function messageFrom(child: ChildProcess, name: string, type: string, limit: number) {
  return new Promise<Record<string, unknown>>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new StartError(`${name} was not ready after ${limit / 1000} s.`))
    }, limit)
    child.once('exit', (code, signal) => {
      clearTimeout(timer)
      reject(new StartError(`${name} stopped at once (${code ?? signal}); what it said stands above.`))
    })
    child.on('message', (value: unknown) => {
      if (!isMessage(value, type)) return
      clearTimeout(timer)
      resolve(value)
    })
  })
}

/**
 * Starts a TypeScript file in a Node process of its own, with a channel for messages. It has a process group of its
 * own, so that Ctrl-C reaches it through us alone and in order.
 */
export function startChild(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  output: Output = 'inherit',
): Child {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    env,
    stdio: ['ignore', output, output, 'ipc'],
    // Pages are sent as bytes and with maps; as JSON they would be neither.
    serialization: 'advanced',
    detached: true,
  })
  endWithUs(child)
  const ended = once(child, 'exit').then(([code, signal]) => String(code ?? signal))
  return {
    pid: child.pid,
    message: (type, limit) => messageFrom(child, name, type, limit),
    hear: (listener) => void child.on('message', listener),
    // Without a callback, one that has just ended would be an error here.
    send: (message) => void child.send(message, () => undefined),
    ended,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), grace)
      await ended
      clearTimeout(timer)
    },
  }
}
