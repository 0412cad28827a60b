import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type AssetKind, isAssetFileName } from './identity.ts'

/** The bytes of the assets, in one folder a kind. */
export interface AssetFiles {
  /** Where a file is stored, or undefined when the name is none that we give or there is no such file. */
  find(kind: AssetKind, name: string): string | undefined
  /** Stores a file whole or not at all: a reader, or a lake that is killed meanwhile, never meets half of one. */
  write(kind: AssetKind, name: string, bytes: Uint8Array): Promise<void>
}

export function assetFiles(directory: string): AssetFiles {
  return {
    find(kind, name) {
      if (!isAssetFileName(kind, name)) return undefined
      const path = join(directory, kind, name)
      return existsSync(path) ? path : undefined
    },
    async write(kind, name, bytes) {
      if (!isAssetFileName(kind, name)) throw new Error(`Not the name of an asset: ${name}`)
      await writeWhole(join(directory, kind, name), bytes)
    },
  }
}

/** Writes beside the place and moves there: on one file system a rename is atomic. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const unfinished = `${path}.${randomUUID()}.part`
  await writeFile(unfinished, bytes)
  await rename(unfinished, path)
}
