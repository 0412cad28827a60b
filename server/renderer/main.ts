import next from 'next'
import { sealBy } from '#lib/media/seal.ts'
import { tellParent } from '#lib/process/childProcess.ts'
import { parseSettings } from '#lib/settings.ts'
import { queryCache } from '#sanity/rendering/queryCache.ts'
import { indexPath } from '../search/open.ts'
import { siteIndex } from '../search/siteIndex.ts'
import { buildDirectory } from '../start/build.ts'
import { startUp } from '../start/startUp.ts'
import { startInnerServer } from './innerServer.ts'
import type { FromRenderer, ToRenderer } from './messages.ts'
import { renderOn } from './render.ts'
import { stylesIn } from './styles.ts'

/** A renderer: Next in a process of its own, which renders the pages that the site requests (process.ts). */

// Only the site ends it, after answering what is under way: a service manager may signal all processes at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
// The site is gone, in an orderly way or not (SIGKILL): there will be no more requests.
process.once('disconnect', () => process.exit(0))

await startUp(async () => {
  const settings = parseSettings(process.env)
  const build = process.env.BUILD_DIR || buildDirectory
  globalThis.aktueltSearch = siteIndex(indexPath(build, settings.port))
  const app = next({ dev: false, port: settings.port, quiet: true })
  await app.prepare()
  const handle = app.getRequestHandler()
  const port = await startInnerServer((request, response) => void handle(request, response))

  const queryResults = queryCache()
  const render = renderOn({
    port,
    siteHost: new URL(settings.siteUrl).host,
    queryCache: queryResults,
    now: () => new Date(),
    seal: sealBy(settings.webhookSecret),
    styled: stylesIn(build),
  })

  process.on('message', (message: ToRenderer) => {
    if (message.type === 'invalidate') queryResults.invalidate(message.tags)
    if (message.type === 'invalidateAll') queryResults.invalidateAll()
    if (message.type !== 'render') return
    const { id, address, generation, draft } = message
    void render(address, generation, draft).then((rendered) => {
      const told: FromRenderer = { type: 'rendered', id, rendered }
      return tellParent(told)
    })
  })
})
