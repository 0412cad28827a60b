import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { logOutput } from './logs.ts'
import { freePort } from './ports.ts'
import { findProgram } from './program.ts'

/** A Redis on a loopback port. */
export type Redis = {
  url: string
  /** Restarts on the same port, with its data on disk; does nothing while it runs. */
  start: () => Promise<void>
  /** Kills it, as a crash would. */
  crash: () => Promise<void>
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

/** Arguments to write everything to disk in this folder before it is acknowledged, or nothing at all. */
const keeping = (folder: string | undefined): string[] =>
  folder === undefined
    ? ['--appendonly', 'no']
    : ['--dir', folder, '--appendonly', 'yes', '--appendfsync', 'always']

async function started(program: string, port: number, folder?: string): Promise<() => Promise<void>> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', ...keeping(folder)]
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', logOutput()] })
  const ended = once(child, 'exit')
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`Redis does not start: it ended with ${child.exitCode}.`)
    await pause(20)
  }
  return async () => {
    child.kill('SIGKILL')
    await ended
  }
}

/**
 * Reserves a free port for a Redis: its address is known, but nothing answers there until it is started. It stores its
 * data in `folder`, if given.
 */
export async function redisPlace(folder?: string): Promise<Redis> {
  const program = findProgram('redis-server')
  const port = await freePort()
  let end: (() => Promise<void>) | undefined
  return {
    url: `redis://127.0.0.1:${port}`,
    start: async () => {
      end ??= await started(program, port, folder)
    },
    crash: async () => {
      await end?.()
      end = undefined
    },
  }
}

export async function startRedis(): Promise<Redis> {
  const redis = await redisPlace()
  await redis.start()
  return redis
}
