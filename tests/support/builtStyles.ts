import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildDirectory } from '#server/start/build.ts'

const folder = join(buildDirectory, 'static')

const names = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.css'))

/** The addresses of the build's style sheets on the site. */
export const styleAddresses = async (): Promise<string[]> =>
  (await names()).map((name) => `/_next/static/${name}`)

/** The public pages' whole style sheet, as it was built: each page has what concerns it (server/renderer/styles.ts). */
export async function builtSheet(): Promise<string> {
  const texts = await Promise.all((await names()).map((name) => readFile(join(folder, name), 'utf8')))
  const [ours, ...more] = texts.filter((text) => text.includes('@layer aktuelt'))
  if (ours === undefined || more.length > 0) throw new Error('The public pages have one style sheet')
  return ours
}
