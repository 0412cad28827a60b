import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A program that the tests run beside the site is not there, and what to do about it. */
export class ProgramError extends Error {
  override name = 'ProgramError'
}

/** Debian keeps servers where only root's PATH looks. */
const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']

const found = (name: string): string | undefined =>
  folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path))

/** Debian's package has the program's own name in all that we use. */
function install(name: string): void {
  if (process.getuid?.() !== 0 || found('apt-get') === undefined) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', name],
  ])
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
}

/**
 * The path of a program such as nginx; installed where that may be done.
 * @throws ProgramError saying how to get it.
 */
export function findProgram(name: string): string {
  if (found(name) === undefined) install(name)
  const path = found(name)
  if (path !== undefined) return path
  throw new ProgramError(`These tests need ${name}. Install it (Debian: apt-get install ${name}).`)
}
