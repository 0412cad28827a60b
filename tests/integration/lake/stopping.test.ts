import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { runCommand } from '#tests/support/startCommand.ts'
import { clientOf, newDirectory, token } from './support.ts'

test('a lake that is told to stop answers the writes that are under way, though a listener is open', async () => {
  const directory = newDirectory()
  const env = {
    ...process.env,
    SANITY_PROJECT_ID: '',
    LAKE_DIR: directory,
    LAKE_PORT: '0',
    LAKE_TOKEN: token,
  }
  const start = async () => {
    const run = runCommand(process.execPath, ['lake/main.ts', 'serve'], env)
    await expect.poll(run.said, { timeout: 30_000 }).toContain('The lake answers')
    const port = Number(/localhost:(\d+)/.exec(run.said())?.[1])
    return { run, client: clientOf({ url: `http://127.0.0.1:${port}` }, { maxRetries: 0 }), port }
  }
  const first = await start()
  const listener = await fetch(`http://127.0.0.1:${first.port}/v2025-02-19/data/listen/production?query=*`)
  const ids = Array.from({ length: 30 }, (_, i) => `d${i}`)
  const text = 'x'.repeat(200_000)
  const written: string[] = []
  const writes = ids.map(async (_id) => {
    await first.client.create({ _id, _type: 't', text })
    written.push(_id)
  })
  const settled = Promise.allSettled(writes)
  while (written.length === 0) await pause(1)
  first.run.child.kill('SIGTERM')
  await settled
  expect(await first.run.ended).toBe(0)
  await listener.body?.cancel().catch(() => undefined)

  const second = await start()
  const kept = await second.client.fetch<string[]>('*[_type == "t"]._id')
  // Every acknowledged write is stored, and every write that it received was answered.
  expect(kept.toSorted()).toEqual(written.toSorted())
  second.run.child.kill('SIGTERM')
  await once(second.run.child, 'exit')
}, 60_000)
