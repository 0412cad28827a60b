import { request } from 'node:http'
import { text } from 'node:stream/consumers'

/** What a reader is answered, redirects not followed. Header names are in lower case. */
export type Answer = { status: number; headers: Headers; html: string }

export async function read(url: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(url, { redirect: 'manual', ...init })
  return { status: answer.status, headers: answer.headers, html: await answer.text() }
}

/** As `read`, for a path that is sent as it stands: `fetch` would tidy and encode it first. */
export async function readAsWritten(site: string, path: string): Promise<Answer> {
  const { hostname, port } = new URL(site)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path }, (answer) => {
      const headers = new Headers()
      for (const [name, value] of Object.entries(answer.headers)) headers.set(name, String(value))
      text(answer).then((html) => resolve({ status: answer.statusCode ?? 0, headers, html }), reject)
    })
    asked.on('error', reject)
    asked.end()
  })
}

export type Watch = { faults: string[]; stop: () => Promise<void> }

/** Readers who come again and again to some URLs, until they are stopped; `faults` are the 5xx and broken answers they met. */
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
