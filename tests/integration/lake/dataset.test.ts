import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SanityClient } from '@sanity/client'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { exportDataset } from '#lake/cli/export.ts'
import { importDataset } from '#lake/cli/import.ts'
import { noteServing } from '#lake/cli/serving.ts'
import { clientOf, newDirectory, runningLake, token } from './support.ts'

/** A running lake, and the settings that let a command find it. */
async function lakeWithCommands() {
  const directory = newDirectory()
  const running = await runningLake({ directory })
  await noteServing(directory, running.port)
  const settings = { ...running.lake.settings, token }
  return { running, client: clientOf(running), settings }
}

const reference = (_ref: string) => ({ _type: 'reference' as const, _ref })

async function fill(client: SanityClient) {
  const picture = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'green' } })
    .png()
    .toBuffer()
  const image = await client.assets.upload('image', picture, { filename: 'grøn.png', title: 'Grøn' })
  const file = await client.assets.upload('file', Buffer.from('innhald'), { filename: 'vedlegg.txt' })
  await client
    .transaction()
    .create({
      _id: 'a',
      _type: 'article',
      topic: reference('t'),
      mainImage: { _type: 'image', asset: reference(image._id) },
    })
    .create({
      _id: 'drafts.b',
      _type: 'article',
      files: [{ _key: 'k', _type: 'file', asset: reference(file._id) }],
    })
    .create({ _id: 't', _type: 'topic', main: reference('a') })
    .commit()
  return { image, file }
}

/** The content without the fields that a lake sets itself. */
const content = async (client: SanityClient) => {
  const documents = await client.fetch<Record<string, unknown>[]>('*[!(_type match "sanity.*")] | order(_id)')
  return documents.map(({ _rev, _updatedAt, ...rest }) => rest)
}

test('what is exported to tar.gz is imported elsewhere with all its documents, drafts and assets', async () => {
  const from = await lakeWithCommands()
  const { image, file } = await fill(from.client)
  const archive = join(newDirectory(), 'ut.tar.gz')
  await exportDataset([archive], from.settings)

  const to = await lakeWithCommands()
  await importDataset([archive], to.settings)
  expect(await content(to.client)).toEqual(await content(from.client))
  expect(await to.client.getDocument(image._id)).toMatchObject({
    originalFilename: 'grøn.png',
    title: 'Grøn',
  })
  const answer = await fetch(`${to.running.url}/${file.path}`)
  expect(await answer.text()).toBe('innhald')
})

test('the archive has the layout of sanity dataset export', async () => {
  const { client, settings } = await lakeWithCommands()
  const { image, file } = await fill(client)
  const folder = newDirectory()
  await exportDataset([join(folder, 'ut.tar.gz')], settings)
  execFileSync('tar', ['-xzf', 'ut.tar.gz'], { cwd: folder })
  const root = join(folder, 'production-export')
  const lines = readFileSync(join(root, 'data.ndjson'), 'utf8').trimEnd().split('\n')
  const documents = new Map(lines.map((line) => JSON.parse(line)).map((document) => [document._id, document]))
  expect([...documents.keys()].sort()).toEqual(['a', 'drafts.b', 't'])
  const name = `${image.sha1hash}-30x20.png`
  expect(documents.get('a').mainImage).toEqual({
    _type: 'image',
    _sanityAsset: `image@file://./images/${name}`,
  })
  expect(readFileSync(join(root, 'images', name)).length).toBe(image.size)
  expect(readFileSync(join(root, 'files', `${file.sha1hash}.txt`), 'utf8')).toBe('innhald')
  const map = JSON.parse(readFileSync(join(root, 'assets.json'), 'utf8'))
  expect(map[`image-${image.sha1hash}`]).toEqual({ originalFilename: 'grøn.png', title: 'Grøn' })
})

test('NDJSON holds every document as it is stored', async () => {
  const { client, settings } = await lakeWithCommands()
  await fill(client)
  const file = join(newDirectory(), 'ut.ndjson')
  await exportDataset([file], settings)
  const documents = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(documents).toEqual(await client.fetch('*'))
})

test('an import meets what is there as it is told: refuses, replaces or leaves it', async () => {
  const { client, settings } = await lakeWithCommands()
  const file = join(newDirectory(), 'inn.ndjson')
  const lines = [
    { _id: 'a', _type: 'article', title: 'frå fila', topic: reference('t') },
    { _id: 't', _type: 'topic' },
  ]
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  await client.create({ _id: 'a', _type: 'article', title: 'frå før' })

  await expect(importDataset([file], settings)).rejects.toThrow(/"a" already exists/)
  expect(await client.getDocument('t')).toBeUndefined()
  await importDataset([file, '--missing'], settings)
  expect(await client.getDocument('a')).toMatchObject({ title: 'frå før' })
  await importDataset([file, '--replace'], settings)
  expect(await client.getDocument('a')).toMatchObject({ title: 'frå fila', topic: { _ref: 't' } })
})

test('a dataset above one request is imported whole, with its references strong again', async () => {
  const { client, settings } = await lakeWithCommands()
  const file = join(newDirectory(), 'stor.ndjson')
  const filler = 'x'.repeat(600_000)
  const ids = Array.from({ length: 12 }, (_, index) => `d${index}`)
  const lines = ids.map((_id, index) => ({
    _id,
    _type: 't',
    filler,
    // Each refers to the next, which may be sent in a later request.
    'odd key': [{ _key: 'k', ...reference(ids[(index + 1) % ids.length] ?? '') }],
  }))
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  await importDataset([file], settings)
  const stored = await client.fetch<Record<string, unknown>[]>('*[_type == "t"]')
  expect(stored).toHaveLength(12)
  expect(JSON.stringify(stored)).not.toContain('_weak')
  await expect(client.delete('d3')).rejects.toThrow(/references to it/)
})

test('assets beside an NDJSON file are imported; those elsewhere are refused', async () => {
  const { client, settings } = await lakeWithCommands()
  const folder = newDirectory()
  mkdirSync(join(folder, 'images'))
  const picture = sharp({ create: { width: 8, height: 9, channels: 3, background: 'blue' } })
  await picture.png().toFile(join(folder, 'images/blå bilete.png'))
  const file = join(folder, 'inn.ndjson')
  const write = (source: string) =>
    writeFileSync(
      file,
      JSON.stringify({ _id: 'a', _type: 't', picture: { _type: 'image', _sanityAsset: source } }),
    )

  write('image@file:///etc/hostname')
  await expect(importDataset([file], settings)).rejects.toThrow(/not beside the imported file/)
  write('image@file://./../x.png')
  await expect(importDataset([file], settings)).rejects.toThrow(/not beside the imported file/)
  write('image@https://example.com/x.png')
  await expect(importDataset([file], settings)).rejects.toThrow(/fetches nothing from other machines/)
  write('image@file://./images/borte.png')
  await expect(importDataset([file], settings)).rejects.toThrow(/borte\.png.*cannot be read/)
  expect(await client.fetch('count(*)')).toBe(0)

  write('image@file://./images/bl%C3%A5%20bilete.png')
  await importDataset([file], settings)
  expect(await client.fetch('*[_id == "a"][0].picture.asset->metadata.dimensions{width,height}')).toEqual({
    width: 8,
    height: 9,
  })
})

test('an archive that is none is refused with what is wrong', async () => {
  const { settings } = await lakeWithCommands()
  const file = join(newDirectory(), 'x.tar.gz')
  writeFileSync(file, 'not gzip')
  await expect(importDataset([file], settings)).rejects.toThrow(/archive cannot be read/)
})
