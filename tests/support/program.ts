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

/** The programs that Debian's package of the same name does not have. */
const packages: Readonly<Record<string, string>> = { WebKitWebDriver: 'webkit2gtk-driver', Xvfb: 'xvfb' }

/** The package of Debian's that has a program. */
export const debianPackageOf = (name: string): string => packages[name] ?? name

function install(name: string): void {
  if (process.getuid?.() !== 0 || found('apt-get') === undefined) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', debianPackageOf(name)],
  ])
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
}

/**
 * The path of a program such as nginx; installs it where allowed.
 * @throws ProgramError saying how to get it.
 */
export function findProgram(name: string): string {
  if (found(name) === undefined) install(name)
  const path = found(name)
  if (path !== undefined) return path
  throw new ProgramError(
    `These tests need ${name}. Install it (Debian: apt-get install ${debianPackageOf(name)}).`,
  )
}
