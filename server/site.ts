import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import next from 'next'
import { parseSettings } from '#lib/settings.ts'
import { startFreshness } from '#sanity/freshness/freshness.ts'
import { renderingHeader } from '#sanity/freshness/rendering.ts'
import { buildDirectory } from './build.ts'
import { factsIn, openDatabase } from './database.ts'
import { draftModeOf } from './pages/draftMode.ts'
import { keptPages } from './pages/freshness.ts'
import { frontOf } from './pages/front.ts'
import { openPages } from './pages/index.ts'
import { startRendering } from './processes.ts'
import { startRenderer } from './rendering/renderer.ts'
import { staticFirst } from './static.ts'

/**
 * The site: the kept pages, made anew by a renderer, and Next for Studio and the endpoints. `--dev` keeps nothing, and has Next
 * alone.
 */

/** How long a start waits for the Content Lake, in ms, before it goes on with the pages it has. */
const patience = 5_000

const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } })
const settings = parseSettings(process.env)
const build = process.env.BUILD_DIR || buildDirectory

const server = createServer()
const app = next({ dev: values.dev, port: settings.port, httpServer: server, quiet: !values.dev })
await app.prepare()
const handle = app.getRequestHandler()
const closing: (() => unknown)[] = [() => app.close()]

/** From outside, nobody speaks for a rendering. */
const passOn: RequestListener = (request, response) => {
  delete request.headers[renderingHeader]
  void handle(request, response)
}

async function keepPages(): Promise<RequestListener> {
  const renderer = await startRenderer(() => startRendering(process.env))
  // Two instances may run from one folder; each has its own port, and keeps its own pages.
  const database = openDatabase(join(build, 'cache', 'aktuelt', `${settings.port}.sqlite`))
  const pages = openPages(database, settings, build, renderer)
  const freshness = await startFreshness(
    { settings, database, pages: keptPages(pages), facts: factsIn(database), now: () => new Date() },
    patience,
  )
  globalThis.aktueltFreshness = freshness
  closing.unshift(
    () => freshness.stop(),
    () => pages.store.settled(),
    () => renderer.stop(),
  )
  return frontOf({
    cache: pages.cache,
    mayExist: freshness.mayExist,
    isDraft: draftModeOf(build),
    passOn: staticFirst(build, passOn),
  })
}

server.on('request', values.dev ? passOn : await keepPages())
server.listen(settings.port)
await once(server, 'listening')
process.send?.({ type: 'ready' })

async function stop(): Promise<void> {
  server.close()
  server.closeIdleConnections()
  for (const close of closing) await close()
  process.exit(0)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
// The start command is gone without having stopped us (SIGKILL): do not live on alone.
process.once('disconnect', () => void stop())
