import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'

/** A browser's driver refuses a command, or does not answer as the protocol says; the message is the driver's own. */
export class WebDriverError extends Error {
  override name = 'WebDriverError'
}

const answerOf = z.object({ value: z.unknown() })
const refusal = z.object({ error: z.string(), message: z.string() })
const begun = z.object({ sessionId: z.string() })

type Method = 'GET' | 'POST' | 'DELETE'

async function ask(url: string, method: Method, body?: object): Promise<unknown> {
  const answer = await fetch(url, { method, ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }) })
  const { value } = answerOf.parse(await answer.json())
  if (answer.ok) return value
  const { data } = refusal.safeParse(value)
  throw new WebDriverError(`${method} ${url}: ${data?.error ?? answer.status}: ${data?.message ?? ''}`)
}

/** One browser, by the commands of WebDriver (https://www.w3.org/TR/webdriver2/). */
export type WebDriver = {
  get: (command: string) => Promise<unknown>
  post: (command: string, body?: object) => Promise<unknown>
  /** Closes the browser. */
  end: () => Promise<void>
}

/** In ms: how long a driver may take before it answers at all. */
const patience = 10_000

/** Resolves when a driver takes sessions. */
async function answers(driver: string): Promise<void> {
  for (const until = Date.now() + patience; Date.now() < until; await pause(20)) {
    try {
      await ask(`${driver}/status`, 'GET')
      return
    } catch (error) {
      if (error instanceof WebDriverError) throw error
    }
  }
  throw new WebDriverError(`Nothing answers at ${driver}`)
}

/**
 * Starts a browser by the driver that listens there.
 * @throws WebDriverError when it cannot.
 */
export async function beginSession(driver: string, capabilities: object): Promise<WebDriver> {
  await answers(driver)
  const wanted = { capabilities: { alwaysMatch: capabilities } }
  const { sessionId } = begun.parse(await ask(`${driver}/session`, 'POST', wanted))
  const session = `${driver}/session/${sessionId}`
  return {
    get: (command) => ask(`${session}/${command}`, 'GET'),
    post: (command, body) => ask(`${session}/${command}`, 'POST', body),
    end: async () => {
      await ask(session, 'DELETE')
    },
  }
}
