import { fork } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Aktuelt } from '#tests/support/aktuelt.ts'
import { nginxWith, startNginx } from '#tests/support/nginx.ts'
import { freePort } from '#tests/support/ports.ts'
import { startedBy } from '#tests/support/processes.ts'
import { startStock } from '#tests/support/stock.ts'

/** A server that answers with a page of the same size: its URL, and the processes that do the work. */
export type Answerer = { url: string; pids: () => number[]; stop: () => Promise<void> }

const withChildren = (pid: number): number[] => [pid, ...startedBy(pid)]

/** nginx with a file and its gzip file on disk, and no log: the least work that a static file server can do. */
const staticConfiguration = (folder: string, port: number, files: string): string => `
worker_processes auto;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 4096; }
http {
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  types { text/html html; }
  access_log off;
  log_not_found off;
  sendfile on;
  tcp_nopush on;
  gzip_static on;
  server {
    listen 127.0.0.1:${port};
    root ${files};
  }
}
`

/** A page, uncompressed and in gzip. */
export type Page = { body: Buffer; gzip: Buffer }

export async function staticFile({ body, gzip }: Page): Promise<Answerer> {
  const files = await mkdtemp(join(tmpdir(), 'aktuelt-static-'))
  await chmod(files, 0o755)
  await writeFile(join(files, 'page.html'), body)
  await writeFile(join(files, 'page.html.gz'), gzip)
  const nginx = await nginxWith((folder, port) => staticConfiguration(folder, port, files))
  return {
    url: `${nginx.url}/page.html`,
    pids: () => withChildren(nginx.pid),
    stop: async () => {
      await nginx.stop()
      await rm(files, { recursive: true })
    },
  }
}

export async function plainNode({ gzip }: Page): Promise<Answerer> {
  const folder = await mkdtemp(join(tmpdir(), 'aktuelt-plain-'))
  const file = join(folder, 'page.html.gz')
  await writeFile(file, gzip)
  const port = await freePort()
  const child = fork(new URL('./plainServer.ts', import.meta.url), [file, String(port)])
  const ended = once(child, 'exit')
  const url = `http://127.0.0.1:${port}/`
  while (!(await fetch(url).catch(() => undefined))) {
    if (child.exitCode !== null) throw new Error('The plain server does not start.')
    await pause(20)
  }
  return {
    url,
    pids: () => (child.pid === undefined ? [] : [child.pid]),
    stop: async () => {
      child.kill()
      await ended
      await rm(folder, { recursive: true })
    },
  }
}

const processesOf = ({ pid }: Aktuelt): number[] => {
  const id = pid()
  return id === undefined ? [] : withChildren(id)
}

export const ourselves = (aktuelt: Aktuelt, address: string): Answerer => ({
  url: aktuelt.site + address,
  pids: () => processesOf(aktuelt),
  stop: async () => undefined,
})

export async function behindNginx(aktuelt: Aktuelt, address: string): Promise<Answerer> {
  const nginx = await startNginx([aktuelt.port])
  return {
    url: nginx.url + address,
    pids: () => [...withChildren(nginx.pid), ...processesOf(aktuelt)],
    stop: nginx.stop,
  }
}

/** Stock Next, with a text that makes its page as large as ours: Next writes each text twice, for its scripts. */
export async function stockNext({ body }: Page): Promise<Answerer> {
  const stock = await startStock('fetch')
  const site = stock.subject('/sak', 'max')
  const words = String(body)
    .replace(/<[^>]*>/g, ' ')
    .replace(/[^\p{L}\d.,]+/gu, ' ')
  const empty = Buffer.byteLength((await site.visit()).html)
  await site.write(words.repeat(3).slice(0, Math.round((body.length - empty) / 2)), true)
  await site.visit()
  return { url: site.page, pids: stock.pids, stop: stock.stop }
}
