import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ClientConfig, createClient, type SanityClient } from '@sanity/client'
import { onTestFinished } from 'vitest'
import type { LakeSurroundings } from '#lake/lake.ts'
import { type RunningLake, startLake } from '#lake/server.ts'
import type { LakeSettings } from '#lake/settings.ts'

export const token = 'a-token-for-tests'

export const newDirectory = () => mkdtempSync(join(tmpdir(), 'lake-test-'))

const unexpected: LakeSurroundings['report'] = (message, error) => {
  throw new Error(message, { cause: error })
}

/** A lake on a free port, stopped when the test is over. */
export async function runningLake(
  settings: Partial<LakeSettings> = {},
  report: LakeSurroundings['report'] = unexpected,
): Promise<RunningLake> {
  const all: LakeSettings = {
    directory: newDirectory(),
    projectId: 'local',
    dataset: 'production',
    token,
    port: 0,
    origins: [],
    webhooks: [],
    ...settings,
  }
  const lake = await startLake(all, { now: () => new Date(), report })
  onTestFinished(() => lake.close())
  return lake
}

/** The site's configuration of its client, without the token. */
export const configOf = ({ url }: { url: string }) =>
  ({
    projectId: 'local',
    dataset: 'production',
    apiHost: url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    useCdn: false,
  }) as const

/** The real client, configured as in the site, with the token. */
export const clientOf = (lake: { url: string }, config: ClientConfig = {}): SanityClient =>
  createClient({ ...configOf(lake), perspective: 'raw', token, ...config })

/** The real client without a token. */
export const anonymousClientOf = (lake: { url: string }): SanityClient =>
  createClient({ ...configOf(lake), perspective: 'raw' })

/** Sends mutations unchanged, bypassing the client's own checks. */
export async function mutate(
  { url }: { url: string },
  mutations: readonly object[],
  search = '',
  bearer = token,
) {
  const answer = await fetch(`${url}/v2025-02-19/data/mutate/production${search}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify({ mutations }),
  })
  return { status: answer.status, body: await answer.json() }
}

export type Recorder = {
  events: Record<string, unknown>[]
  /** Waits until so many events have arrived; fails after two seconds, with those that did. */
  until(count: number): Promise<Record<string, unknown>[]>
}

/** Records the events of an observable. */
export function record(source: {
  subscribe(observer: { next(value: unknown): void; error(error: unknown): void }): { unsubscribe(): void }
}): Recorder {
  const events: Record<string, unknown>[] = []
  const failures: unknown[] = []
  const subscription = source.subscribe({
    // Every event from the client is an object.
    next: (value) => void events.push(value as Record<string, unknown>),
    error: (error) => void failures.push(error),
  })
  onTestFinished(() => subscription.unsubscribe())
  return {
    events,
    async until(count) {
      const deadline = Date.now() + 2000
      while (events.length < count && failures.length === 0 && Date.now() < deadline) {
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      if (failures.length > 0) throw failures[0]
      if (events.length < count)
        throw new Error(`Only ${events.length} of ${count}: ${JSON.stringify(events)}`)
      return events
    },
  }
}
