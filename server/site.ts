import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import next from 'next'
import { closeInOrder } from '#lib/http/closeInOrder.ts'
import { sealBy } from '#lib/media/seal.ts'
import { parseSettings } from '#lib/settings.ts'
import { planningContent } from '#sanity/client.ts'
import { draftLinksIn } from '#sanity/draftLinks.ts'
import { renderingHeader } from '#sanity/rendering/rendering.ts'
import { factsIn } from './cache/facts.ts'
import { openPages, sourceOf } from './cache/open.ts'
import { openDatabase } from './database.ts'
import { startFreshness } from './freshness/freshness.ts'
import { cachedPages } from './freshness/pageCache.ts'
import { draftLinksOn } from './http/draftLink.ts'
import { draftModeOf } from './http/draftMode.ts'
import { handlerOf } from './http/handler.ts'
import { insertions } from './http/insertion.ts'
import { opens } from './http/linkSecret.ts'
import { staticFirst } from './http/static.ts'
import { startLinks } from './links/links.ts'
import { startPlanner } from './planned/planner.ts'
import { startRenderer } from './renderer/process.ts'
import { startSearchFeed } from './search/feed.ts'
import { freshSearches } from './search/freshSearches.ts'
import { indexPath } from './search/open.ts'
import { buildDirectory } from './start/build.ts'
import { startRendererProcess } from './start/processes.ts'
import { startUp } from './start/startUp.ts'

/**
 * The site: the cached pages, rendered by a renderer, and Next for Studio and the endpoints. With `--dev` there is no
 * cache, and Next handles everything.
 */

/** How long startup waits for the Content Lake, in ms, before it continues with the cached pages. */
const patience = 5_000

/** The timeout of a request that carries out something planned, in ms. */
const planningPatience = 5_000

/**
 * In ms. nginx keeps its connections to us for 60 s: we keep them longer, or a webhook's POST, which nginx does not
 * retry, may hit one that we are closing. Headers have the same limit as in nginx; a body is 64 kB at most.
 */
const limits = { keepAliveTimeout: 75_000, headersTimeout: 10_000, requestTimeout: 30_000 }

/** A client that offers HTTP/2 (curl --http2, Java's HttpClient) gets HTTP/1.1: Next would close its socket. */
const noUpgrades = { shouldUpgradeCallback: () => false }

const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } })
const settings = parseSettings(process.env)
const now = () => new Date()
const build = process.env.BUILD_DIR || buildDirectory

// Next's development server notifies browsers of changes over a WebSocket.
const server = createServer({ ...limits, ...(values.dev ? {} : noUpgrades) })
// Those WebSockets stay open for ever, and are not waited for.
const closeServer = closeInOrder(server, values.dev ? { within: 500 } : {})

const closing: (() => unknown)[] = []
let stopping = false

/** First finishes the responses that readers and webhooks are waiting for, which needs the renderer and the cache. */
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  await closeServer()
  for (const close of closing) await close()
  process.exit(0)
}

// The handlers stay: a second signal while we stop would otherwise end us in the middle of it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
// The start command is gone without having stopped us (SIGKILL): do not live on alone.
process.once('disconnect', () => void stop())

/** No request from outside may claim to belong to a rendering. */
const passingOn =
  (handle: ReturnType<ReturnType<typeof next>['getRequestHandler']>): RequestListener =>
  (request, response) => {
    delete request.headers[renderingHeader]
    void handle(request, response)
  }

async function keepPages(passOn: RequestListener): Promise<RequestListener> {
  const search = startSearchFeed({
    path: indexPath(build, settings.port),
    source: sourceOf(settings),
    now,
  })
  closing.unshift(() => search.stop())
  const renderer = await startRenderer(() => startRendererProcess(process.env))
  // Two instances may run from one folder; each has its own port, and its own cache.
  const database = openDatabase(join(build, 'cache', 'aktuelt', `${settings.port}.sqlite`))
  const facts = factsIn(database)
  const pages = openPages(database, facts, settings, build, renderer)
  const freshness = await startFreshness(
    { settings, database, pages: cachedPages(pages), facts, search, now },
    patience,
  )
  const links = startLinks({ settings, database, facts, freshness, now })
  const insertion = insertions({ alerts: freshness.alerts, now })
  globalThis.aktueltFreshness = freshness
  globalThis.aktueltLinks = links
  closing.unshift(
    () => links.stop(),
    () => freshness.stop(),
    () => pages.store.settled(),
    () => database.close(),
    () => renderer.stop(),
  )
  return handlerOf({
    cache: freshSearches(pages.cache, search),
    mayExist: freshness.mayExist,
    redirectWithQuery: freshness.redirectWithQuery,
    nearest: freshness.nearest,
    isDraft: draftModeOf(build),
    renderDraft: renderer.renderDraft,
    respondDraftLink: draftLinksOn({
      find: draftLinksIn(settings, opens),
      render: renderer.renderDraft,
      insertion,
      now,
    }),
    insertion,
    seal: sealBy(settings.webhookSecret),
    passOn: staticFirst(build, passOn),
  })
}

/** Editors' plans are carried out from the very start: what was due while the site was down waits no longer. */
function keepPlans(): void {
  const client = planningContent(settings, planningPatience)
  if (client === undefined) return
  const planner = startPlanner({ client, now })
  closing.push(() => planner.stop())
}

await startUp(async () => {
  keepPlans()
  const app = next({ dev: values.dev, port: settings.port, httpServer: server, quiet: !values.dev })
  await app.prepare()
  closing.push(() => app.close())
  const passOn = passingOn(app.getRequestHandler())
  server.on('request', values.dev ? passOn : await keepPages(passOn))
  server.listen(settings.port)
  await once(server, 'listening')
})
