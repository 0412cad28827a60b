import type { Settings } from '#lib/settings.ts'
import { webhook, webhookPath } from '#sanity/webhook.ts'
import { nextReadsNoFiles } from './build.ts'
import { type Child, type Output, startChild } from './child.ts'
import { StartError } from './report.ts'

/**
 * Long enough for a cold disk, in ms; a start takes 1 to 3 s. The site waits for its renderer, so the site's limit must
 * be longer, or nobody would learn which of them was late.
 */
const patience = { renderer: 50_000, others: 60_000 } as const

type Environment = Readonly<NodeJS.ProcessEnv>

async function readiness(child: Child, limit: number = patience.others): Promise<Record<string, unknown>> {
  try {
    return await child.message('ready', limit)
  } catch (error) {
    await child.kill()
    throw error
  }
}

/**
 * Starts the lake in its own process, and waits until it is ready. `seeded`: it was empty, and got its first content.
 */
export async function startLake(
  settings: Settings,
  env: Environment,
  output?: Output,
): Promise<{ lake: Child; seeded: boolean }> {
  const hook = {
    ...webhook,
    url: `http://127.0.0.1:${settings.port}${webhookPath}`,
    secret: settings.webhookSecret,
  }
  const args = ['lake/main.ts', 'serve', '--seed-if-empty']
  const lake = startChild('The lake', args, { ...env, LAKE_WEBHOOKS: JSON.stringify([hook]) }, output)
  const { seeded } = await readiness(lake)
  return { lake, seeded: seeded === true }
}

/**
 * Starts the site in a process of its own, and waits until it answers at /aktuelt.
 * @throws StartError when it does not.
 */
export async function startSite(
  settings: Settings,
  env: Environment,
  dev = false,
  output?: Output,
): Promise<Child> {
  const args = ['server/site.ts', ...(dev ? ['--dev'] : [])]
  const site = startChild('The site', args, { ...env, ...nextReadsNoFiles }, output)
  await readiness(site)
  const answer = await fetch(`http://127.0.0.1:${settings.port}/aktuelt`)
  if (answer.ok) return site
  await site.stop()
  throw new StartError(`The site answers ${answer.status} at /aktuelt; why stands above.`)
}

/** Starts the renderer in a process of its own: a page takes 17 to 27 ms of CPU, and the site answers meanwhile. */
export async function startRendererProcess(env: Environment): Promise<Child> {
  const renderer = startChild('The renderer', ['server/renderer/main.ts'], env)
  await readiness(renderer, patience.renderer)
  return renderer
}
