import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** The oldest Chromium that the pages are tested in: it supports all CSS that they use. */
const oldest = 120

/** There is no browser to test in; the message says what to do about it. */
export class BrowserError extends Error {
  override name = 'BrowserError'
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function onPath(name: string): string | undefined {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

const known = (): (string | undefined)[] => [
  process.env.CHROMIUM_PATH,
  ...names.map(onPath),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium.executablePath(),
]

const found = (): string | undefined => known().find((path) => path !== undefined && existsSync(path))

function run(command: string, args: string[]): boolean {
  process.stdout.write(`  ${command} ${args.join(' ')}\n`)
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
}

/** Installs Debian's own package where we may, otherwise Playwright's download. */
function install(): void {
  const mayInstall = process.getuid?.() === 0 && onPath('apt-get') !== undefined
  if (mayInstall && run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium']))
    return
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
}

function majorVersion(path: string): number {
  const said = execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' })
  return Number(/(\d+)\./.exec(said)?.[1] ?? 0)
}

/**
 * The path of a Chromium that is new enough: CHROMIUM_PATH, the system's, Playwright's; installed when there is none.
 * @throws BrowserError saying how to get one.
 */
export function findBrowser(): string {
  let path = found()
  if (path === undefined) {
    process.stdout.write('No Chromium is found; installing one:\n')
    install()
    path = found()
  }
  if (path === undefined) {
    throw new BrowserError(
      'The browser tests need Chromium, and none was found or could be installed. Install it (Debian: apt-get install chromium), or name one: CHROMIUM_PATH=/path/to/chromium npm test',
    )
  }
  const version = majorVersion(path)
  if (version < oldest) {
    throw new BrowserError(
      `${path} is Chromium ${version}; the pages are tested in ${oldest} or newer. Update it, or name another: CHROMIUM_PATH=/path/to/chromium npm test`,
    )
  }
  return path
}
