import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A program that the tests run beside the site is missing; the message says what to do about it. */
export class ProgramError extends Error {
  override name = 'ProgramError'
}

/** Debian installs servers in folders that are only in root's PATH. */
const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']

const found = (name: string): string | undefined =>
  folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path))

function install(debianPackage: string): void {
  if (process.getuid?.() !== 0 || found('apt-get') === undefined) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', debianPackage],
  ])
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
}

/**
 * The path of a program such as nginx; installs it where allowed. Debian's package has the program's name, unless it is
 * told.
 * @throws ProgramError saying how to get it.
 */
export function findProgram(name: string, debianPackage = name): string {
  if (found(name) === undefined) install(debianPackage)
  const path = found(name)
  if (path !== undefined) return path
  throw new ProgramError(`These tests need ${name}. Install it (Debian: apt-get install ${debianPackage}).`)
}
