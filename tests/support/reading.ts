import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** The response to a reader, without following redirects. Header names are in lower case. */
export type Answer = { status: number; headers: Headers; html: string }

export async function read(url: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(url, { redirect: 'manual', ...init })
  return { status: answer.status, headers: answer.headers, html: await answer.text() }
}

/** The response to a reader, compressed as it was received. */
export type RawAnswer = { status: number; headers: Headers; body: Buffer }

/** The response to a request sent as it is: `fetch` would normalise the path, add headers, and decompress the body. */
export async function readRaw(
  site: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(site)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers }, (answer) => {
      const own = new Headers()
      for (const [name, value] of Object.entries(answer.headers)) own.set(name, String(value))
      buffer(answer).then((body) => resolve({ status: answer.statusCode ?? 0, headers: own, body }), reject)
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** Like `read`, for a path that is sent as it is. */
export async function readAsWritten(site: string, path: string): Promise<Answer> {
  const { status, headers, body } = await readRaw(site, path)
  return { status, headers, html: String(body) }
}

export type Watch = { faults: string[]; stop: () => Promise<void> }

/** Readers who visit some URLs repeatedly until they are stopped; `faults` are the 5xx and broken responses. */
export function watch(urls: readonly string[]): Watch {
  const faults: string[] = []
  let stopped = false
  const readers = urls.map(async (url) => {
    while (!stopped) {
      const status = await read(url).then(
        (answer) => answer.status,
        (error: unknown) => String(error),
      )
      if (typeof status === 'string' || status >= 500) faults.push(`${url}: ${status}`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })
  return {
    faults,
    stop: async () => {
      stopped = true
      await Promise.all(readers)
    },
  }
}
