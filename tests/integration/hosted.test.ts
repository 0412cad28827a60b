import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { ensureBuild } from '#server/start/build.ts'
import { copyBuild } from '#tests/support/instance.ts'
import { freePort } from '#tests/support/ports.ts'
import { runCommand } from '#tests/support/startCommand.ts'
import { mutate, runningLake } from './lake/support.ts'

const readToken = 'a-read-token-of-the-project'
let port: number

beforeAll(async () => {
  await ensureBuild()
  port = await freePort()
  await copyBuild(`.next-${port}`)
})
afterAll(() => rm(`.next-${port}`, { recursive: true, force: true }))

/** A hosted project with a lake's content, readable by everyone or only with its token. */
async function hostedProject(isPublic: boolean): Promise<number> {
  const lake = await runningLake({ token: readToken })
  await mutate(lake, [{ create: { _id: 'a', _type: 'article' } }], '', readToken)
  const server = createServer(async (request, response) => {
    const { authorization } = request.headers
    const body = Buffer.concat(await request.toArray())
    const headers = { ...(authorization && { authorization }), 'content-type': 'application/json' }
    const isAllowed = isPublic || authorization === `Bearer ${readToken}`
    const answer = await fetch(lake.url + (isAllowed ? request.url : '/v1/nothing'), {
      method: request.method ?? 'GET',
      headers,
      ...(body.length > 0 && { body }),
    })
    response.writeHead(isAllowed ? answer.status : 401, { 'content-type': 'application/json' })
    response.end(await answer.text())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  // A server that listens on TCP has an address of this shape.
  return (server.address() as AddressInfo).port
}

/** What a start with a hosted project prints until it is ready. */
async function saidBy(hostedPort: number, env: Record<string, string>): Promise<string> {
  const run = runCommand(process.execPath, ['server/start/main.ts'], {
    ...process.env,
    NODE_OPTIONS: `--import ${new URL('../support/hostedHost.ts', import.meta.url)}`,
    AKTUELT_HOSTED_PORT: String(hostedPort),
    PORT: String(port),
    BUILD_DIR: `.next-${port}`,
    SANITY_PROJECT_ID: 'abc123',
    SANITY_WEBHOOK_SECRET: 'a-secret-that-only-this-test-knows',
    SITE_URL: '',
    ...env,
  })
  try {
    await expect.poll(run.said, { timeout: 90_000 }).toContain('Aktuelt is ready')
    expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200)
    return run.said()
  } finally {
    run.child.kill('SIGINT')
    await run.ended
  }
}

const patience = { timeout: 180_000 }

test(
  'a start warns of a hosted dataset that anyone can read, and of links without an address',
  patience,
  async () => {
    const said = await saidBy(await hostedProject(true), {})
    expect(said).toContain('Anyone can read the dataset "production" of the project "abc123"')
    expect(said).toContain('SITE_URL is not set')
    expect(said).toContain(`http://localhost:${port}`)
  },
)

test('and not of a private one, with its address and a token', patience, async () => {
  const env = { SITE_URL: 'https://nyhende.example.no', SANITY_READ_TOKEN: readToken }
  const said = await saidBy(await hostedProject(false), env)
  expect(said).not.toMatch(/Anyone can read|SITE_URL is not set/)
  expect(said).not.toContain(readToken)
})
