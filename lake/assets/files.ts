import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type AssetKind, isAssetFileName } from './identity.ts'

/** The bytes of the assets, in one folder per kind. */
export type AssetFiles = {
  /** The path of a stored file, or undefined when there is no such file or the name is not one that we give. */
  find(kind: AssetKind, name: string): string | undefined
  /** Stores a file atomically: half a file is never visible, even if the lake is killed meanwhile. */
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

/** The suffix that a file's final name carries while the file is being written. */
const unfinished = /\.[0-9a-f-]{36}\.part$/

/** The final name of a file, whether it is complete or still being written. */
export const finishedName = (name: string): string => name.replace(unfinished, '')

/**
 * Writes to a temporary file beside the target and renames it, which is atomic within one file system. A failed write
 * leaves nothing behind.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const part = `${path}.${randomUUID()}.part`
  try {
    await writeFile(part, bytes)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Removes the half-written files that a killed lake left in its directory. No lake may be writing there. */
export function removeUnfinished(directory: string, report: (message: string, error: unknown) => void): void {
  for (const folder of ['.', 'assets/images', 'assets/files', 'rendered']) {
    const path = join(directory, folder)
    if (!existsSync(path)) continue
    try {
      for (const name of readdirSync(path).filter((each) => unfinished.test(each))) {
        rmSync(join(path, name), { force: true })
      }
    } catch (error) {
      report(`What was left half written in ${path} cannot be removed`, error)
    }
  }
}
