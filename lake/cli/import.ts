import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import type { LakeSettings } from '../settings.ts'
import { type Archive, unpack } from './dataset/archive.ts'
import { type AssetSource, assetSources, withReferences } from './dataset/assetReferences.ts'
import { type ImportedDocument, parseDocuments } from './dataset/documents.ts'
import { formatOf } from './dataset/format.ts'
import { type Mode, writeDocuments } from './dataset/write.ts'
import { CliError } from './error.ts'
import { withLake } from './open.ts'

/**
 * `import FILE [--replace | --missing]`: adds a dataset in Sanity's format. A document that already exists is an error,
 * is replaced (`--replace`), or is left as it is (`--missing`).
 */
export async function importDataset(args: string[], settings: LakeSettings): Promise<void> {
  const options = {
    replace: { type: 'boolean', default: false },
    missing: { type: 'boolean', default: false },
  } as const
  const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new CliError('Name one file: import FILE')
  if (values.replace && values.missing) throw new CliError('Choose one of --replace and --missing')
  const mode: Mode = values.replace ? 'createOrReplace' : values.missing ? 'createIfNotExists' : 'create'

  const archive = await open(file)
  const documents = parseDocuments(archive.ndjson)
  await withLake(settings, async (client) => {
    const ids = await uploadAll(client, documents, archive, resolve(dirname(file)))
    const resolved = documents.map((document) => ({
      ...document,
      ...withReferences(document, (source) => ids.get(keyOf(source)) ?? ''),
    }))
    await writeDocuments(client, resolved, mode)
  })
  process.stdout.write(`Imported ${documents.length} documents from ${file}\n`)
}

async function open(file: string): Promise<Archive> {
  const format = formatOf(file)
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CliError(
      `${file} cannot be read: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`,
    )
  })
  return format === 'ndjson' ? { ndjson: bytes.toString('utf8'), files: new Map() } : unpack(bytes)
}

const keyOf = ({ kind, url }: AssetSource) => `${kind}@${url}`

/** Uploads each asset that a document refers to, once, and returns the asset ids by `keyOf` their source. */
async function uploadAll(
  client: SanityClient,
  documents: readonly ImportedDocument[],
  archive: Archive,
  folder: string,
): Promise<Map<string, string>> {
  const described = descriptions(archive)
  const ids = new Map<string, string>()
  for (const source of documents.flatMap(sourcesOf)) {
    if (ids.has(keyOf(source))) continue
    const bytes = await bytesOf(source, archive, folder)
    const name = basename(source.url)
    const about = described[`${source.kind}-${name.split(/[-.]/)[0]}`] ?? {}
    const { _id } = await client.assets.upload(source.kind, bytes, { filename: name, ...about })
    ids.set(keyOf(source), _id)
  }
  return ids
}

function sourcesOf(document: ImportedDocument): AssetSource[] {
  try {
    return assetSources(document)
  } catch (error) {
    throw new CliError(
      `The document "${document._id}" cannot be imported: ${error instanceof Error ? error.message : error}`,
    )
  }
}

async function bytesOf({ url }: AssetSource, { files }: Archive, folder: string): Promise<Buffer> {
  if (!url.startsWith('file://')) {
    throw new CliError(
      `The import fetches nothing from other machines: save ${url} beside the file and name it file://./…`,
    )
  }
  const path = decodeURIComponent(url.slice('file://'.length)).replace(/^\.\//, '')
  const packed = files.get(path)
  if (packed) return packed
  if (files.size > 0) throw new CliError(`The archive has no ${path}, which a document names`)
  const place = resolve(folder, path)
  // A dataset from a stranger must not be able to read other files on this machine.
  if (!place.startsWith(folder + sep)) throw new CliError(`${url} is not beside the imported file`)
  return readFile(place).catch(() => {
    throw new CliError(`${place}, which a document names, cannot be read`)
  })
}

const text = z.string().optional().catch(undefined)
const assetMap = z.record(
  z.string(),
  z
    .object({ originalFilename: text, label: text, title: text, description: text, creditLine: text })
    .transform(({ originalFilename, ...rest }) =>
      Object.fromEntries(
        Object.entries({ filename: originalFilename, ...rest }).filter(([, value]) => value !== undefined),
      ),
    ),
)

/** What `assets.json` says about the assets, by kind and hash; an archive need not contain it. */
function descriptions({ files }: Archive): Record<string, Record<string, string | undefined>> {
  const json = files.get('assets.json')
  if (!json) return {}
  try {
    return assetMap.parse(JSON.parse(json.toString('utf8')))
  } catch {
    throw new CliError('The archive’s assets.json is not one that an export of a dataset writes')
  }
}
