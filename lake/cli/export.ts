import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { SanityClient } from '@sanity/client'
import type { LakeSettings } from '../settings.ts'
import { pack } from './dataset/archive.ts'
import { archivePathOf, withArchivePaths } from './dataset/assetReferences.ts'
import { formatOf } from './dataset/format.ts'
import { CliError } from './error.ts'
import { withLake } from './open.ts'

type Stored = { _id: string; _type: string } & Record<string, unknown>

/**
 * `export FILE`: writes the dataset, including drafts, in Sanity's format. A .tar.gz contains the assets too; an
 * .ndjson contains every document exactly as stored, and no assets.
 */
export async function exportDataset(args: string[], settings: LakeSettings): Promise<void> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new CliError('Name one file: export FILE')
  const format = formatOf(file)
  const count = await withLake(settings, async (client) => {
    const documents = await client.fetch<Stored[]>('*')
    const bytes =
      format === 'ndjson'
        ? Buffer.from(toNdjson(documents))
        : await archiveOf(client, documents, settings.dataset)
    await writeFile(file, bytes)
    return documents.length
  })
  process.stdout.write(`Wrote ${count} documents to ${file}\n`)
}

const toNdjson = (documents: readonly unknown[]): string =>
  documents.map((document) => `${JSON.stringify(document)}\n`).join('')

const isAsset = ({ _type }: Stored) => _type === 'sanity.imageAsset' || _type === 'sanity.fileAsset'

async function archiveOf(client: SanityClient, documents: Stored[], dataset: string): Promise<Buffer> {
  const assets = documents.filter(isAsset)
  const files = new Map<string, Buffer>()
  const names: Record<string, unknown> = {}
  for (const asset of assets) {
    const path = archivePathOf(asset._id)
    if (path === undefined)
      throw new CliError(`The id of the asset ${asset._id} is not one that Sanity gives`)
    files.set(path, await download(client, asset))
    // Sanity's map of the metadata that is not in the bytes, by kind and hash.
    const { originalFilename, label, title, description, creditLine, source } = asset
    const key = `${path.startsWith('images/') ? 'image' : 'file'}-${asset.sha1hash}`
    names[key] = { originalFilename, label, title, description, creditLine, source }
  }
  files.set('assets.json', Buffer.from(JSON.stringify(names)))
  const rest = documents.filter((document) => !isAsset(document)).map(withArchivePaths)
  return pack({ ndjson: toNdjson(rest), files }, dataset, new Date())
}

async function download(client: SanityClient, asset: Stored): Promise<Buffer> {
  const answer = await fetch(`${client.config().apiHost}/${asset.path}`)
  if (!answer.ok)
    throw new CliError(`The bytes of the asset ${asset._id} are not in the lake (${answer.status})`)
  return Buffer.from(await answer.arrayBuffer())
}
