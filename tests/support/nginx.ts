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
  /** What it has written to `access.log` or `error.log`; empty when nothing. */
  log: (name: 'access' | 'error') => Promise<string>
  /** How many copies it keeps of pages, or of pictures and files. */
  copies: (room: 'pages' | 'media') => Promise<number>
  /** Of its first process, which starts those that answer. */
  pid: number
  /** Where its copies and logs are. */
  folder: string
  stop: () => Promise<void>
}

/** Debian's user `nobody`: nginx is not run as root in tests, so that what it needs rights for is seen. */
const nobody = 65_534

type Exchange = readonly [from: RegExp, to: string]

/**
 * The configuration with its marked lines exchanged, and no others.
 * @throws when a marked line is not exchanged, for it would reach for the machine's own folders.
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

/** nginx with deploy/nginx.conf, in front of sites on these ports of loopback, in a folder of its own. */
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

/** nginx with a configuration for a folder of its own and a port of loopback. */
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
  // Any answer will do; only a refused connection means that it is not there yet.
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
