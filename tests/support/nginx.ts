import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chown, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { logOutput } from './logs.ts'
import { freePort } from './ports.ts'
import { findProgram } from './program.ts'

export type Nginx = {
  url: string
  /** The content of `access.log` or `error.log`; empty when nothing has been written. */
  log: (name: 'access' | 'error') => Promise<string>
  /** The number of cached copies of pages, or of pictures and files. */
  copies: (room: 'pages' | 'media') => Promise<number>
  /** The id of its master process, which starts the workers. */
  pid: number
  /** The folder of its copies and logs. */
  folder: string
  stop: () => Promise<void>
}

/** Debian's user `nobody`: tests do not run nginx as root, so that they notice what it needs permissions for. */
const nobody = 65_534

type Exchange = readonly [from: RegExp, to: string]

/**
 * The configuration with its marked lines replaced, and no others.
 * @throws when a marked line is not replaced, because it would use the machine's own folders.
 */
function adapted(configuration: string, exchanges: readonly Exchange[]): string {
  return configuration
    .split('\n')
    .map((line) => {
      if (!/;\s+# here$/.test(line)) return line
      const own = exchanges.reduce((text, [from, to]) => text.replace(from, to), line)
      if (own === line) throw new Error(`No test value for this line of deploy/nginx.conf: ${line}`)
      return own
    })
    .join('\n')
}

/** Starts nginx with deploy/nginx.conf, in its own folder, in front of sites on these loopback ports. */
export async function startNginx(sitePorts: readonly number[]): Promise<Nginx> {
  const deployed = await readFile('deploy/nginx.conf', 'utf8')
  const servers = sitePorts.map((site) => `server 127.0.0.1:${site} $1;`).join(' ')
  return nginxWith((folder, port) =>
    adapted(deployed, [
      [/^user .*;/, ''],
      [/\/run\/|\/var\/(?:log|lib|cache)\/nginx\//, `${folder}/`],
      [/server 127\.0\.0\.1:3000 (.*?);/, servers],
      [/listen 80;/, `listen 127.0.0.1:${port};`],
      [/server_name .*?;/, 'server_name localhost;'],
    ]),
  )
}

/** Starts nginx with a configuration for its own folder and a loopback port. */
export async function nginxWith(configuration: (folder: string, port: number) => string): Promise<Nginx> {
  const program = findProgram('nginx')
  const folder = await mkdtemp(join(tmpdir(), 'aktuelt-nginx-'))
  const port = await freePort()
  await writeFile(join(folder, 'nginx.conf'), configuration(folder, port))

  const asRoot = process.getuid?.() === 0
  if (asRoot) await chown(folder, nobody, nobody)
  const args = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr', '-g', 'daemon off;']
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', logOutput()],
    ...(asRoot && { uid: nobody, gid: nobody }),
  })
  const ended = once(child, 'exit')
  const url = `http://localhost:${port}`
  // Any response will do; only a refused connection means that it is not up yet.
  while (!(await fetch(`${url}/api/health`).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error('nginx does not start; why stands above.')
    await pause(20)
  }
  if (child.pid === undefined) throw new Error('nginx answers and has no process.')
  return {
    url,
    log: (name) => readFile(join(folder, `${name}.log`), 'utf8').catch(() => ''),
    copies: async (room) => {
      const entries = await readdir(join(folder, room), { recursive: true, withFileTypes: true })
      return entries.filter((entry) => entry.isFile()).length
    },
    pid: child.pid,
    folder,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
