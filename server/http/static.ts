import { readdir, readFile, writeFile } from 'node:fs/promises'
import type { RequestListener, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import sirv from 'sirv'
import { encodingFor } from '#lib/http/encoding.ts'

/** Brotli quality: 11 for the styles that every reader waits for, 5 for the megabytes of Studio's scripts. */
const efforts: Readonly<Record<string, number>> = { '.css': 11, '.js': 5 }

const folder = (build: string): string => join(build, 'static')

const publicPath = '/_next/static'

/** Writes a brotli and a gzip copy beside each style and script of a build: takes some 2 s, once per build. */
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

/** Plain text: a browser that requests a style or a script never shows it. */
function answerNoFile(response: ServerResponse): void {
  response.writeHead(404, {
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
    // The next build may have it.
    'cache-control': 'no-store',
  })
  response.end('Det finst inga fil her.')
}

/**
 * Serves a build's own files compressed and as immutable, for their names change with their bytes; passes on the rest.
 */
export function staticFirst(build: string, passOn: RequestListener): RequestListener {
  const serve = sirv(folder(build), {
    brotli: true,
    gzip: true,
    immutable: true,
    maxAge: 31_536_000,
    etag: true,
    dotfiles: true, // nothing in a build is hidden; its bundler makes names of letters and dots
  })
  return (request, response) => {
    const { url = '' } = request
    if (!url.startsWith(`${publicPath}/`)) return passOn(request, response)
    // Send the whole file instead: a range that ends before it begins (`bytes=5-2`) makes sirv 3.0.2 throw with the
    // response begun, and the reader waits for ever.
    delete request.headers.range
    // sirv takes `gzip;q=0` as acceptance, and finds `br` inside any word.
    request.headers['accept-encoding'] = encodingFor(request.headers['accept-encoding']) ?? 'identity'
    request.url = url.slice(publicPath.length)
    serve(request, response, () => answerNoFile(response))
  }
}
