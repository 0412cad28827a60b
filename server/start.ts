import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { parseSettings, readSettingsFile, type Settings, SettingsError } from '#lib/settings.ts'
import { anyoneCanRead, contentAnswers } from '#sanity/freshness/reachable.ts'
import { ensureBuild } from './build.ts'
import type { Child } from './child.ts'
import { warningsOf } from './hosted.ts'
import { requireFreePorts } from './ports.ts'
import { startLake, startSite } from './processes.ts'
import { reportTo, StartError } from './report.ts'

/** `npm start` and `npm run dev`: everything that has to happen before the ready line, and an orderly end. */

const children: { name: string; child: Child }[] = []
const report = reportTo(process.stdout, () => performance.now())

/** The lake signs with what the site checks; a hosted project's secret is given to both sides by hand. */
function environment(dev: boolean) {
  const { SANITY_PROJECT_ID, SANITY_WEBHOOK_SECRET } = process.env
  // Empty is unset, as in a copied .env.example: without a secret, webhooks get 503 and an edit takes 30 s.
  const isGiven = SANITY_PROJECT_ID || SANITY_WEBHOOK_SECRET
  const own = isGiven ? {} : { SANITY_WEBHOOK_SECRET: randomBytes(32).toString('hex') }
  const mode = dev ? 'development' : 'production'
  return { ...process.env, ...own, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' } as const
}

/** A lake delivers to whom it was told of when it was started, and signs with that one's secret. */
const notOurLake = [
  'Changes may take half a minute to be seen here: it may not know this site, and tell only the one it was started with.',
  'To see them at once, stop that lake and let this command start one.',
]

async function ensureContent(
  settings: Settings,
  env: Readonly<NodeJS.ProcessEnv>,
  isRunning: boolean,
): Promise<void> {
  if (settings.lake && isRunning) {
    report.note(`The lake that runs on port ${settings.lake.port} already is used`)
    for (const line of notOurLake) report.note(line)
  } else if (settings.lake) {
    report.step(`Starting the lake on port ${settings.lake.port}`)
    const { lake, seeded } = await startLake(settings, env)
    children.push({ name: 'The lake', child: lake })
    report.done(seeded ? 'The lake is running, with the first content' : 'The lake is running')
  } else if (settings.webhookSecret === undefined) {
    report.note(
      'SANITY_WEBHOOK_SECRET is not set: webhooks are refused, and changes take up to half a minute',
    )
  }
}

/** How long a hosted project has to say whether anyone can read it, in ms; the site starts meanwhile. */
const patience = 5_000

/** The lake is on loopback, and its first content is no secret. */
const hostedWarnings = async (settings: Settings): Promise<string[][]> =>
  settings.lake
    ? []
    : warningsOf({
        settings,
        hasSiteUrl: Boolean(process.env.SITE_URL),
        anyoneCanRead: () => anyoneCanRead(settings, patience),
      })

async function start(dev: boolean): Promise<void> {
  readSettingsFile()
  const env = environment(dev)
  const settings = parseSettings(env)
  // Another instance on this machine, or `npm run lake -- serve`, may have started it.
  const isRunning = settings.lake !== undefined && (await contentAnswers(settings, 1_000))
  const lakePort = settings.lake && !isRunning ? { LAKE_PORT: settings.lake.port } : {}
  await requireFreePorts({ PORT: settings.port, ...lakePort })
  if (!dev) {
    const building = 'Building the site: about a minute, the first time and when the code has changed'
    const built = await ensureBuild({ begins: () => report.step(building), passes: report.note })
    if (built) report.done('Built')
  }
  await ensureContent(settings, env, isRunning)
  const warnings = hostedWarnings(settings)
  report.step(`Starting the site on port ${settings.port}`)
  children.push({ name: 'The site', child: await startSite(settings, env, dev) })
  report.done('The site is running')
  for (const lines of await warnings) for (const line of ['', ...lines]) report.note(line)
  process.stdout.write(`Aktuelt is ready: ${settings.siteUrl}/aktuelt – Studio: ${settings.siteUrl}/studio\n`)
}

async function stop(code: number): Promise<never> {
  // The site first, so that the lake keeps what it can no longer deliver in its queue.
  for (const { child } of children.toReversed()) await child.stop()
  process.exit(code)
}

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    void stop(0)
  })
}

const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } })

try {
  await start(values.dev)
  const ended = await Promise.race(
    children.map(async ({ name, child }) => `${name} stopped by itself (${await child.ended})`),
  )
  if (!stopping) throw new StartError(`${ended}; why stands above.`)
} catch (error) {
  const known = error instanceof StartError || error instanceof SettingsError
  if (!stopping) {
    process.stderr.write(`\nAktuelt is not running. ${known ? error.message : (error as Error).stack}\n`)
    stopping = true
    await stop(1)
  }
}
