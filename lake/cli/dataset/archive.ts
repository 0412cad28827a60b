import { gunzipSync, gzipSync } from 'node:zlib'
import { CliError } from '../error.ts'
import { type Entry, readTar, writeTar } from './tar.ts'

/** The contents of a dataset file. */
export type Archive = {
  ndjson: string
  /** The assets by their path in the archive, such as `images/<file>`. */
  files: Map<string, Buffer>
}

const dataName = 'data.ndjson'

/**
 * Unpacks a dataset archive as `sanity dataset export` writes it: everything in one folder, which may have any name.
 * @throws CliError when it is not such an archive.
 */
export async function unpack(bytes: Buffer): Promise<Archive> {
  const entries = await readEntries(bytes)
  const data = entries.find(({ name }) => name === dataName || name.endsWith(`/${dataName}`))
  if (!data) throw new CliError(`The archive holds no ${dataName}: it is not an exported dataset`)
  const folder = data.name.slice(0, -dataName.length)
  const files = new Map(
    entries
      .filter(({ name }) => name.startsWith(folder))
      .map(({ name, bytes }) => [name.slice(folder.length), bytes]),
  )
  return { ndjson: data.bytes.toString('utf8'), files }
}

async function readEntries(bytes: Buffer): Promise<Entry[]> {
  try {
    const entries = await readTar(gunzipSync(bytes))
    return entries.map(({ name, bytes }) => ({ name: name.replace(/^\.\//, ''), bytes }))
  } catch (error) {
    throw new CliError(`The archive cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

/** Packs a dataset into one folder of a gzipped tar archive. */
export async function pack({ ndjson, files }: Archive, dataset: string, now: Date): Promise<Buffer> {
  const folder = `${dataset}-export`
  const all = [[dataName, Buffer.from(ndjson)] as const, ...files]
  return gzipSync(
    await writeTar(
      all.map(([name, bytes]) => ({ name: `${folder}/${name}`, bytes })),
      now,
    ),
  )
}
