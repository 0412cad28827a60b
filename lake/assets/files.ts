import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type AssetKind, isAssetFileName } from './identity.ts'

/** The bytes of the assets, in one folder a kind. */
export type AssetFiles = {
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

/** The name of a file that is being written, in front of what it is to be called. */
const unfinished = /\.[0-9a-f-]{36}\.part$/

/** The name that a file has, or is to have once it is whole. */
export const finishedName = (name: string): string => name.replace(unfinished, '')

/** Writes beside the place and moves there: on one file system a rename is atomic. What cannot be written leaves nothing. */
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

/** Removes what a lake that was killed left half written in its directory. No lake may be writing there. */
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
