import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { parseSettings, type Settings, SettingsError } from '#lib/settings.ts'
import { webhook, webhookPath } from '#sanity/freshness/webhook.ts'
import { build, fingerprint, isCurrent } from './build.ts'
import { type Child, startChild } from './child.ts'
import { forgetRenderedPages } from './pages.ts'
import { requireFreePorts } from './ports.ts'
import { type Report, reportTo, StartError } from './report.ts'

const children: Child[] = []

async function ensureBuild(report: Report): Promise<void> {
  const wanted = await fingerprint()
  if (await isCurrent(wanted)) return
  report.step('Building the site: about a minute, the first time and when the code has changed')
  await build(wanted)
  report.done('Built')
}

async function startLake(settings: Settings, env: NodeJS.ProcessEnv, report: Report): Promise<void> {
  if (!settings.lake) return
  report.step(`Starting the lake on port ${settings.lake.port}`)
  const hook = {
    ...webhook,
    url: `http://127.0.0.1:${settings.port}${webhookPath}`,
    secret: settings.webhookSecret,
  }
  const lake = startChild('The lake', ['sanity/lake/main.ts', 'serve', '--seed-if-empty'], {
    ...env,
    LAKE_WEBHOOKS: JSON.stringify([hook]),
  })
  children.push(lake)
  const { seeded } = await lake.message('ready', 60_000)
  report.done(seeded ? 'The lake is running, with the first content' : 'The lake is running')
}

async function startSite(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  dev: boolean,
  report: Report,
): Promise<void> {
  report.step(`Starting the site on port ${settings.port}`)
  const site = startChild('The site', ['server/site.ts', ...(dev ? ['--dev'] : [])], env)
  children.push(site)
  await site.message('ready', 60_000)
  const answer = await fetch(`http://127.0.0.1:${settings.port}/aktuelt`)
  if (!answer.ok) throw new StartError(`The site answers ${answer.status} at /aktuelt; why stands above.`)
  report.done('The site is running')
}

async function contentAnswers(settings: Settings): Promise<boolean> {
  if (settings.lake) return true
  const query = new URLSearchParams({ query: 'true' })
  const url = `https://${settings.projectId}.api.sanity.io/v2025-02-19/data/query/${settings.dataset}?${query}`
  const headers = settings.readToken ? { authorization: `Bearer ${settings.readToken}` } : {}
  return fetch(url, { headers, signal: AbortSignal.timeout(5_000) }).then(
    (answer) => answer.ok,
    () => false,
  )
}

async function start(dev: boolean, report: Report): Promise<void> {
  // The lake signs with what the site checks; a hosted project needs a secret that both sides are given.
  const local = process.env.SANITY_PROJECT_ID
    ? {}
    : { SANITY_WEBHOOK_SECRET: randomBytes(32).toString('hex') }
  const env = {
    ...local,
    ...process.env,
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
  } as const
  const settings = parseSettings(env)
  await requireFreePorts({ PORT: settings.port, ...(settings.lake && { LAKE_PORT: settings.lake.port }) })
  if (!dev) await ensureBuild(report)
  await startLake(settings, env, report)
  if (await contentAnswers(settings)) await forgetRenderedPages()
  await startSite(settings, env, dev, report)
  process.stdout.write(`Aktuelt is ready: ${settings.siteUrl}/aktuelt – Studio: ${settings.siteUrl}/studio\n`)
}

async function stop(code: number): Promise<never> {
  // The site first: the lake then has time to queue what it can no longer deliver.
  for (const child of children.toReversed()) await child.stop()
  process.exit(code)
}

const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } })

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void stop(0))

try {
  await start(
    values.dev,
    reportTo(process.stdout, () => performance.now()),
  )
} catch (error) {
  const known = error instanceof StartError || error instanceof SettingsError
  process.stderr.write(`\nAktuelt did not start. ${known ? error.message : (error as Error).stack}\n`)
  await stop(1)
}

const ended = await Promise.race(children.map(({ ended }, index) => ended.then((how) => ({ index, how }))))
process.stderr.write(
  `\n${ended.index === children.length - 1 ? 'The site' : 'The lake'} stopped by itself (${ended.how}).\n`,
)
await stop(1)
