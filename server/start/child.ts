import { type ChildProcess, type Serializable, spawn } from 'node:child_process'
import { z } from 'zod'
import { stopWithin } from '#lib/http/closeInOrder.ts'
import { failed } from '#lib/process/childProcess.ts'
import { systemErrorInWords } from '#lib/process/systemError.ts'
import { StartError } from './report.ts'

/**
 * How long a child may take to end by itself, in ms, before it is killed: its open responses may take `stopWithin`, and
 * it closes its files after that.
 */
const grace = stopWithin + 5_000

/** Where a child's output goes: to the parent's, or to an open file. */
export type Output = 'inherit' | number

export type Child = {
  /** Undefined when it could not be started. */
  pid: number | undefined
  /** Resolves with the first message it sends that has this `type`. */
  message: (type: string, limit: number) => Promise<Record<string, unknown>>
  /** Listens to every message it sends. */
  hear: (listener: (message: unknown) => void) => void
  /** Sends it a message, which is lost when it has ended. */
  send: (message: Serializable) => void
  /** Resolves when it has ended, with its exit code or the signal's name. */
  ended: Promise<string>
  /** Asks it to end, and kills it when it takes too long. */
  stop: () => Promise<void>
  /** Kills it at once: for one that stores nothing. */
  kill: () => Promise<void>
}

const running = new Set<ChildProcess>()

// A child still running here was not stopped in an orderly way, and is not waited for: one in a busy loop would ignore
// any gentler signal, and live on alone. Its files survive being killed.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

async function stopped(child: ChildProcess): Promise<void> {
  if (isOver(child)) return
  const ended = endOf(child)
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), grace)
  await ended
  clearTimeout(timer)
}

/** Stops every running child of this process, including those that are still starting. */
export async function stopChildren(): Promise<void> {
  await Promise.all([...running].map(stopped))
}

/** Makes a child end when this process does, however it ends, except by SIGKILL. */
export function endWithUs(child: ChildProcess): void {
  running.add(child)
  for (const event of ['exit', 'error']) child.once(event, () => running.delete(child))
}

/** Whether it has ended, or never started. */
const isOver = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid === undefined || exitCode !== null || signalCode !== null

const endOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(String(code ?? signal)))
    child.once('error', (error) => resolve(error.message))
  })

const isMessage = (value: unknown, type: string): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === type

const failure = z.object({ type: z.literal(failed), words: z.string() })

function messageFrom(child: ChildProcess, name: string, type: string, limit: number) {
  return new Promise<Record<string, unknown>>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new StartError(`${name} was not ready after ${limit / 1000} s.`))
    }, limit)
    // 'close' comes after the last message, while 'exit' may come before it.
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      reject(new StartError(`${name} stopped at once (${code ?? signal}); what it said stands above.`))
    })
    child.once('error', (error) => {
      clearTimeout(timer)
      reject(new StartError(`${name} could not start: ${systemErrorInWords(error) ?? error.message}`))
    })
    child.on('message', (value: unknown) => {
      const { data } = failure.safeParse(value)
      if (data) {
        clearTimeout(timer)
        reject(new StartError(`${name} could not start: ${data.words}`))
      }
      if (!isMessage(value, type)) return
      clearTimeout(timer)
      resolve(value)
    })
  })
}

/**
 * Starts a TypeScript file in a Node process of its own, with a channel for messages. It has its own process group, so
 * that Ctrl-C reaches it only through us, in an orderly way.
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
    // Pages contain bytes and maps, which JSON would not preserve.
    serialization: 'advanced',
    detached: true,
  })
  endWithUs(child)
  return {
    pid: child.pid,
    message: (type, limit) => messageFrom(child, name, type, limit),
    hear: (listener) => void child.on('message', listener),
    // Without the callback, sending to a child that has just ended would be an error here.
    send: (message) => void child.send(message, () => undefined),
    ended: endOf(child),
    stop: () => stopped(child),
    kill: async () => {
      if (isOver(child)) return
      const ended = endOf(child)
      child.kill('SIGKILL')
      await ended
    },
  }
}
