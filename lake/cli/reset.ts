import { existsSync } from 'node:fs'
import { readdir, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { finishedName } from '../assets/files.ts'
import { isAssetFileName } from '../assets/identity.ts'
import type { LakeSettings } from '../settings.ts'
import { DirectoryInUseError, databaseFile, openSqliteStore } from '../store/sqlite.ts'
import { CliError } from './error.ts'
import { servingFile } from './serving.ts'

/** Our own files, by folder; anything else in the directory belongs to somebody else and stays. */
const ownFolders: readonly [folder: string, isOurs: (name: string) => boolean][] = [
  ['assets/images', (name) => isAssetFileName('images', finishedName(name))],
  ['assets/files', (name) => isAssetFileName('files', finishedName(name))],
  ['assets', () => false],
  ['rendered', (name) => /^[0-9a-f]{40}\.[a-z]+$/.test(finishedName(name))],
  ['.', (name) => /^lake\.sqlite(-wal|-shm|-journal)?$/.test(name) || finishedName(name) === servingFile],
]

/** `reset`: removes the lake's files from its directory, which must contain a lake that is not in use. */
export async function reset(args: string[], { directory }: LakeSettings): Promise<void> {
  parseArgs({ args, options: {} })
  if (!existsSync(directory)) {
    process.stdout.write(`There is no lake in ${directory}: nothing to remove\n`)
    return
  }
  const file = databaseFile(directory)
  if (!existsSync(file)) {
    throw new CliError(
      `${directory} holds no lake (lake.sqlite is missing), so nothing in it is removed. Is LAKE_DIR right?`,
    )
  }
  refuseWhileInUse(file)
  for (const [folder, isOurs] of ownFolders) await removeOwn(join(directory, folder), isOurs)
  process.stdout.write(`Removed the lake in ${directory}\n`)
}

/** @throws DirectoryInUseError. A database that cannot be opened for any other reason may be removed. */
function refuseWhileInUse(file: string): void {
  try {
    openSqliteStore(file).close()
  } catch (error) {
    if (error instanceof DirectoryInUseError) throw error
  }
}

async function removeOwn(folder: string, isOurs: (name: string) => boolean): Promise<void> {
  if (!existsSync(folder)) return
  const names = await readdir(folder)
  for (const name of names.filter(isOurs)) await rm(join(folder, name), { force: true })
  // rmdir removes the folder only when it is empty.
  await rmdir(folder).catch(() => undefined)
}
