import { createClient, type SanityClient } from '@sanity/client'
import { startLake } from '../server.ts'
import type { LakeSettings } from '../settings.ts'
import { DirectoryInUseError } from '../store/sqlite.ts'
import { CliError } from './error.ts'
import { servingPort } from './serving.ts'

/**
 * Calls `work` with a client of the lake in the directory: the lake that is serving it, or else one started just for
 * this on a free port, without webhooks. Either way the work goes through the lake's own interface.
 * @throws CliError when the lake that holds the directory does not respond.
 */
export async function withLake<T>(
  settings: LakeSettings,
  work: (client: SanityClient) => Promise<T>,
): Promise<T> {
  const own = await startUnlessServed(settings)
  if (own) {
    try {
      return await work(clientOf(own.url, settings))
    } finally {
      await own.close()
    }
  }
  const port = servingPort(settings.directory)
  const url = `http://127.0.0.1:${port}`
  if (port === undefined || !(await answers(url))) {
    throw new CliError(
      `Another process holds ${settings.directory} and does not answer. Stop it, and try again.`,
    )
  }
  return work(clientOf(url, settings))
}

async function startUnlessServed(settings: LakeSettings) {
  try {
    return await startLake({ ...settings, port: 0, webhooks: [] })
  } catch (error) {
    if (error instanceof DirectoryInUseError) return undefined
    throw error
  }
}

const answers = (url: string) =>
  fetch(`${url}/v1/ping`, { signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  )

const clientOf = (apiHost: string, { projectId, dataset, token }: LakeSettings) =>
  createClient({
    apiHost,
    useProjectHostname: false,
    projectId,
    dataset,
    token,
    apiVersion: '2025-02-19',
    perspective: 'raw',
    useCdn: false,
  })
