import { once } from 'node:events'
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import next from 'next'
import { parseSettings } from '#lib/settings.ts'
import { answerWhenAway } from './away.ts'

const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } })
const { port } = parseSettings(process.env)

const server = createServer()
const app = next({ dev: values.dev, port, httpServer: server, quiet: !values.dev })
await app.prepare()
const handle = app.getRequestHandler()

server.on('request', (request, response) => {
  answerWhenAway(request, response)
  void handle(request, response)
})

server.listen(port)
await once(server, 'listening')
process.send?.({ type: 'ready' })

async function stop(): Promise<void> {
  server.close()
  server.closeIdleConnections()
  await app.close()
  process.exit(0)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())
// The start command is gone without having stopped us (SIGKILL): do not live on alone.
process.once('disconnect', () => void stop())
