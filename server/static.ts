import { readdir, readFile, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import sirv from 'sirv'

/** Brotli's effort: 11 for the styles that every reader waits for, 5 for the megabytes of Studio's scripts. */
const efforts: Readonly<Record<string, number>> = { '.css': 11, '.js': 5 }

const folder = (build: string): string => join(build, 'static')

const publicPath = '/_next/static'

/** Writes a brotli and a gzip copy beside each style and script of a build: some 2 s, once a build. */
export async function compressStatic(build: string): Promise<void> {
  const entries = await readdir(folder(build), { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const effort = efforts[extname(entry.name)]
    if (!entry.isFile() || effort === undefined) continue
    const file = join(entry.parentPath, entry.name)
    const bytes = await readFile(file)
    const params = { [constants.BROTLI_PARAM_QUALITY]: effort }
    await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }))
    await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }))
  }
}

/** Serves a build's own files compressed and for good, for their names change with their bytes; all else is passed on. */
export function staticFirst(build: string, passOn: RequestListener): RequestListener {
  const serve = sirv(folder(build), {
    brotli: true,
    gzip: true,
    immutable: true,
    maxAge: 31_536_000,
    etag: true,
  })
  return (request, response) => {
    const { url = '' } = request
    if (!url.startsWith(`${publicPath}/`)) return passOn(request, response)
    request.url = url.slice(publicPath.length)
    serve(request, response, () => {
      request.url = url
      passOn(request, response)
    })
  }
}
