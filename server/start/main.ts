import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { writeOut } from '#lib/process/output.ts'
import { parseSettings, readSettingsFile, type Settings } from '#lib/settings.ts'
import { anyoneCanRead, contentAnswers } from '#sanity/reachable.ts'
import { ensureBuild } from './build.ts'
import { stopChildren } from './child.ts'
import { warningsOf } from './hosted.ts'
import { type KeptRunning, keepRunning } from './keepRunning.ts'
import { everywhere, onLoopback, requireDistinctPorts, requireFreePorts } from './ports.ts'
import { startLake, startSite } from './processes.ts'
import { inWords, reportTo, StartError } from './report.ts'

/** `npm start` and `npm run dev`: everything that has to happen before the ready line, and an orderly end. */

const processes: KeptRunning[] = []
const output = { write: (text: string) => writeOut(1, text) }
const report = reportTo(output, () => performance.now())

/** Failed starts in a row before we give up, once the site has run: a service manager knows what to do then. */
const siteTries = 5

/** The lake signs with the secret that the site checks; a hosted project's secret is set by hand on both sides. */
function environment(dev: boolean) {
  const { SANITY_PROJECT_ID, SANITY_WEBHOOK_SECRET } = process.env
  // Empty counts as unset, as in a copied .env.example: without a secret, webhooks get 503 and an edit takes 30 s.
  const isGiven = SANITY_PROJECT_ID || SANITY_WEBHOOK_SECRET
  const own = isGiven ? {} : { SANITY_WEBHOOK_SECRET: randomBytes(32).toString('hex') }
  const mode = dev ? 'development' : 'production'
  return { ...process.env, ...own, NODE_ENV: mode, NEXT_TELEMETRY_DISABLED: '1' } as const
}

/** A lake delivers only to the webhooks it was started with, and signs with their secret. */
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
    // Readers are served without the lake, from the site's cache.
    const start = async () => (await startLake(settings, env)).lake
    processes.push(keepRunning({ name: 'The lake', child: lake, start, report }))
    report.done(seeded ? 'The lake is running, with the first content' : 'The lake is running')
  } else if (settings.webhookSecret === undefined) {
    report.note(
      'SANITY_WEBHOOK_SECRET is not set: webhooks are refused, and changes take up to half a minute',
    )
  }
}

/** How long to wait for whether anyone can read a hosted project, in ms; the site starts meanwhile. */
const patience = 5_000

/** The lake listens on loopback, and its initial content is no secret. */
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
  const lakePort = settings.lake
    ? [{ setting: 'LAKE_PORT', port: settings.lake.port, hosts: onLoopback }]
    : []
  const ports = [{ setting: 'PORT', port: settings.port, hosts: everywhere }]
  requireDistinctPorts([...ports, ...lakePort])
  // Another instance on this machine, or `npm run lake -- serve`, may have started it.
  const isRunning = settings.lake !== undefined && (await contentAnswers(settings, 1_000))
  await requireFreePorts(isRunning ? ports : [...ports, ...lakePort])
  if (!dev) {
    const building = 'Building the site: about a minute, the first time and when the code has changed'
    const built = await ensureBuild({ begins: () => report.step(building), passes: report.note })
    if (built) report.done('Built')
  }
  await ensureContent(settings, env, isRunning)
  const warnings = hostedWarnings(settings)
  report.step(`Starting the site on port ${settings.port}`)
  const startAgain = () => startSite(settings, env, dev)
  processes.push(
    keepRunning({
      name: 'The site',
      child: await startAgain(),
      start: startAgain,
      report,
      // An exit code of 0: it was told to end.
      isOver: (how) => how === '0',
      tries: siteTries,
    }),
  )
  report.done('The site is running')
  for (const lines of await warnings) for (const line of ['', ...lines]) report.note(line)
  output.write(`Aktuelt is ready: ${settings.siteUrl}/aktuelt – Studio: ${settings.siteUrl}/studio\n`)
}

async function stop(code: number): Promise<never> {
  // The site first, so that the lake keeps what it can no longer deliver in its queue.
  for (const each of processes.toReversed()) await each.stop()
  await stopChildren()
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
  const ended = await Promise.race(processes.map((each) => each.ended))
  if (!stopping) throw new StartError(`${ended}; why stands above.`)
} catch (error) {
  if (!stopping) {
    const words = inWords(error) ?? (error instanceof Error ? error.stack : String(error))
    writeOut(2, `\nAktuelt is not running. ${words}\n`)
    stopping = true
    await stop(1)
  }
}
