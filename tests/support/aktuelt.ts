import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import { parseSettings, type Settings } from '#lib/settings.ts'
import { buildDirectory, ensureBuild } from '#server/build.ts'
import type { Child } from '#server/child.ts'
import { startLake, startSite } from '#server/processes.ts'
import { freePort } from './ports.ts'

/** The built site and a lake with the first content, in processes and folders of their own, on free ports. */
export type Aktuelt = {
  site: string
  secret: string
  /** Writes as an editor's browser would: with the token, and drafts in sight. */
  content: SanityClient
  stopLake: () => Promise<void>
  startLake: () => Promise<void>
  stop: () => Promise<void>
}

const secret = 'a-secret-that-only-these-tests-know'

/** A client that writes to the lake of these settings, and sees drafts. */
export function contentClient(settings: Settings): SanityClient {
  if (!settings.lake) throw new Error('Tests write to a lake, never to a hosted project.')
  return createClient({
    projectId: settings.projectId,
    dataset: settings.dataset,
    apiVersion: '2025-02-19',
    useCdn: false,
    perspective: 'raw',
    token: settings.lake.token,
    apiHost: settings.lake.url,
    useProjectHostname: false,
  })
}

export async function startAktuelt(): Promise<Aktuelt> {
  await ensureBuild()
  const [port, lakePort] = await Promise.all([freePort(), freePort()])
  const directory = await mkdtemp(join(tmpdir(), 'aktuelt-'))
  const build = `.next-${port}`
  await cp(buildDirectory, build, { recursive: true })
  await rm(`${build}/cache/aktuelt`, { recursive: true, force: true })

  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    LAKE_PORT: String(lakePort),
    LAKE_DIR: join(directory, 'lake'),
    BUILD_DIR: build,
    SITE_URL: '',
    SANITY_PROJECT_ID: '',
    SANITY_WEBHOOK_SECRET: secret,
  } as const
  const settings = parseSettings(env)

  let lake: Child = (await startLake(settings, env)).lake
  const site = await startSite(settings, env)
  return {
    site: `http://localhost:${port}`,
    secret,
    content: contentClient(settings),
    stopLake: () => lake.stop(),
    startLake: async () => {
      lake = (await startLake(settings, env)).lake
    },
    stop: async () => {
      await site.stop()
      await lake.stop()
      await rm(directory, { recursive: true, force: true })
      await rm(build, { recursive: true, force: true })
    },
  }
}
