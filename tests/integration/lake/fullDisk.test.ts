import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import type { RunningLake } from '#lake/server.ts'
import { smallDisk } from '#tests/support/smallDisk.ts'
import { clientOf, newDirectory, runningLake } from './support.ts'

/** Triggers in the file itself that refuse writes, also after a restart. */
const refusals = `
  CREATE TRIGGER no_writing BEFORE INSERT ON documents BEGIN SELECT RAISE(FAIL, 'refused'); END;
  CREATE TRIGGER no_delivering BEFORE UPDATE ON webhook_messages BEGIN SELECT RAISE(FAIL, 'refused'); END;`

/** A lake's folder that can be made to refuse every byte or, where mounting is not allowed, to simulate that. */
function refusing() {
  const disk = smallDisk(6)
  const directory = disk ? join(disk.path, 'lake') : newDirectory()
  const files = join(directory, 'assets', 'files')
  onTestFinished(() => disk?.remove())
  return {
    how: disk ? 'a full file system' : 'an injected refusal, for nothing may be mounted here',
    directory,
    refuse: ({ lake }: RunningLake) => {
      if (disk) return disk.fill()
      lake.store.database.exec(refusals)
      mkdirSync(files, { recursive: true })
      rmSync(files, { recursive: true, force: true })
      return writeFileSync(files, '')
    },
    allow: ({ lake }: RunningLake) => {
      if (disk) return disk.free()
      lake.store.database.exec('DROP TRIGGER no_writing; DROP TRIGGER no_delivering')
      rmSync(files)
      return mkdirSync(files)
    },
  }
}

/** A webhook receiver on loopback, and the documents that were reported to it. */
async function receiver() {
  const told: string[] = []
  const server = createServer((request, response) => {
    told.push(String(request.headers['sanity-document-id']))
    request.resume()
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo // a server that listens on TCP has this type of address
  const hook = { name: 'h', url: `http://127.0.0.1:${port}/`, on: ['create', 'update'] } as const
  return { told, hook }
}

const picture = sharp({ create: { width: 640, height: 400, channels: 3, background: '#c02020' } }).jpeg()

const filesBelow = (directory: string) =>
  readdirSync(directory, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.part'))

test('a lake whose disk is full is read, says why it takes nothing, rests, and goes on when it is freed', async () => {
  const { directory, refuse, allow, how } = refusing()
  const { told, hook } = await receiver()
  const reports: string[] = []
  const lake = await runningLake({ directory, webhooks: [hook] }, (message) => void reports.push(message))
  const client = clientOf(lake)
  const { path } = await client.assets.upload('image', await picture.toBuffer())
  await client.create({ _id: 'a', _type: 't' })
  await expect.poll(() => told).toContain('a')
  refuse(lake)

  const refusal = await client
    .create({ _id: 'b', _type: 't' })
    .catch((error: { statusCode: number; message: string }) => error)
  expect(refusal).toMatchObject({ statusCode: 500 })
  if (how === 'a full file system')
    expect(refusal).toMatchObject({ message: expect.stringContaining('disk is full') })
  await expect(client.assets.upload('file', Buffer.alloc(300_000), { filename: 'x.pdf' })).rejects.toThrow()
  expect(filesBelow(directory)).toEqual([])
  expect(await client.fetch('*[_type == "t"]._id')).toEqual(['a'])
  // A picture in a size that has not been requested before cannot be stored, but is still served.
  const shown = await fetch(`${lake.url}/${path}?w=320`)
  expect(await sharp(await shown.arrayBuffer()).metadata()).toMatchObject({ width: 320 })
  expect(reports.length).toBeLessThan(20)

  allow(lake)
  await client.create({ _id: 'c', _type: 't' })
  await expect.poll(() => told, { timeout: 20_000 }).toContain('c')
  await client.assets.upload('file', Buffer.from('x'), { filename: 'x.pdf' })
}, 60_000)

test('a lake that starts on a full disk is read, and delivers what was under way when it is freed', async () => {
  const { directory, refuse, allow } = refusing()
  const { told, hook } = await receiver()
  const first = await runningLake(
    { directory, webhooks: [{ ...hook, url: 'http://127.0.0.1:1/' }] },
    () => undefined,
  )
  await clientOf(first).create({ _id: 'a', _type: 't' })
  // As if it had been killed during the delivery.
  first.lake.store.database.exec("UPDATE webhook_messages SET status = 'sending'")
  refuse(first)
  await first.close()
  const second = await runningLake({ directory, webhooks: [hook] }, () => undefined)
  expect(await clientOf(second).fetch('*[_type == "t"]._id')).toEqual(['a'])
  allow(second)
  await expect.poll(() => told, { timeout: 30_000 }).toContain('a')
}, 60_000)

test('what a lake that was killed left half written is gone when the next one has started', async () => {
  const directory = newDirectory()
  const part = `x.${crypto.randomUUID()}.part`
  for (const folder of ['assets/images', 'assets/files', 'rendered']) {
    mkdirSync(join(directory, folder), { recursive: true })
    writeFileSync(join(directory, folder, part), 'half')
  }
  writeFileSync(join(directory, 'assets', 'files', 'somebody-elses.part'), 'whole')
  await runningLake({ directory })
  expect(filesBelow(directory)).toEqual(['assets/files/somebody-elses.part'])
  expect(existsSync(join(directory, 'lake.sqlite'))).toBe(true)
})
