import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type SanityClient } from '@sanity/client'
import { parseSettings, type Settings } from '#lib/settings.ts'
import type { Child } from '#server/start/child.ts'
import { startLake } from '#server/start/processes.ts'
import { type Hooks, startHooks } from './hooks.ts'
import { type Instance, startInstance } from './instance.ts'
import { logOutput } from './logs.ts'
import { freePort } from './ports.ts'
import { type LakeProxy, startProxy } from './proxy.ts'
import { giveFirstContent } from './seededLake.ts'

/** The built site and a lake with the first content, in processes and folders of their own, on free ports. */
export type Aktuelt = Omit<Instance, 'url' | 'remove'> & {
  site: string
  secret: string
  /** Writes as an editor's browser would: with the token, and drafts in sight. */
  content: SanityClient
  stopLake: () => Promise<void>
  /** Of the lake's process that runs now, or ran last. */
  lakePid: () => number | undefined
  startLake: () => Promise<void>
  /** Another process of the same site, which reads the same lake and gets none of its webhooks. */
  startAnother: (wanted?: { clock?: string }) => Promise<Instance>
  stop: () => Promise<void>
}

/** With a way between site and lake, and one between webhook and site, that a test can make slow or break. */
export type Drivable = Aktuelt & { proxy: LakeProxy; hooks: Hooks }

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

type Ways = {
  sitePort: number
  /** Where the lake delivers to. */
  hookPort: number
  lakePort: number
  /** Where the site reads. */
  contentPort: number
}

type Wanted = {
  redisUrl?: string
  /** A file that says how many ms ahead of the real clock the sites are; it may be written while they run. */
  clockFile?: string
}

const set = { NODE_OPTIONS: `--import ${new URL('setClock.ts', import.meta.url)}` }

/** The clock of a site and of what it starts, set to a point in time (ISO 8601). */
const withClock = (clock: string) => ({ ...set, AKTUELT_CLOCK: clock })

async function startOn(ways: Ways, { redisUrl = '', clockFile }: Wanted): Promise<Aktuelt> {
  const directory = await mkdtemp(join(tmpdir(), 'aktuelt-'))
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    LAKE_DIR: join(directory, 'lake'),
    LAKE_PORT: String(ways.contentPort),
    SITE_URL: `http://localhost:${ways.sitePort}`,
    SANITY_PROJECT_ID: '',
    SANITY_WEBHOOK_SECRET: secret,
    REDIS_URL: redisUrl,
  } as const
  const lakeEnv = { ...env, PORT: String(ways.hookPort), LAKE_PORT: String(ways.lakePort) }
  const lakeSettings = parseSettings(lakeEnv)
  await giveFirstContent(env.LAKE_DIR)
  let lake: Child = (await startLake(lakeSettings, lakeEnv, logOutput())).lake
  const siteEnv = { ...env, ...(clockFile && { ...set, AKTUELT_CLOCK_FILE: clockFile }) }
  const { url, remove, ...instance } = await startInstance(siteEnv, ways.sitePort)
  const others: Instance[] = []
  return {
    ...instance,
    site: url,
    secret,
    content: contentClient(lakeSettings),
    stopLake: () => lake.stop(),
    lakePid: () => lake.pid,
    startLake: async () => {
      lake = (await startLake(lakeSettings, lakeEnv, logOutput())).lake
    },
    startAnother: async ({ clock } = {}) => {
      const other = await startInstance({ ...siteEnv, ...(clock && withClock(clock)) })
      others.push(other)
      return other
    },
    stop: async () => {
      for (const other of others) await other.remove()
      await remove()
      await lake.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

export async function startAktuelt(wanted: Wanted = {}): Promise<Aktuelt> {
  const [sitePort, lakePort] = [await freePort(), await freePort()]
  return startOn({ sitePort, hookPort: sitePort, lakePort, contentPort: lakePort }, wanted)
}

/** With the way between webhook and site alone: what the site reads costs what it costs. */
export async function startHooked(wanted: Wanted = {}): Promise<Aktuelt & { hooks: Hooks }> {
  const [sitePort, lakePort] = [await freePort(), await freePort()]
  const hooks = await startHooks(sitePort)
  const ways = { sitePort, hookPort: hooks.port, lakePort, contentPort: lakePort }
  const aktuelt = await startOn(ways, wanted)
  return {
    ...aktuelt,
    hooks,
    stop: async () => {
      await aktuelt.stop()
      await hooks.stop()
    },
  }
}

export async function startDrivable(wanted: Wanted = {}): Promise<Drivable> {
  const [sitePort, lakePort] = [await freePort(), await freePort()]
  const [proxy, hooks] = [await startProxy(lakePort), await startHooks(sitePort)]
  const ways = { sitePort, hookPort: hooks.port, lakePort, contentPort: proxy.port }
  const aktuelt = await startOn(ways, wanted)
  return {
    ...aktuelt,
    proxy,
    hooks,
    stop: async () => {
      await aktuelt.stop()
      await Promise.all([proxy.stop(), hooks.stop()])
    },
  }
}
