import { LRUCache } from 'lru-cache'
import { answerPatience } from '#lib/http/patience.ts'
import { unstalled } from '#lib/http/unstalled.ts'
import { log } from '#lib/log.ts'
import { parseSettings } from '#lib/settings.ts'
import { fileUrl, imageUrl } from '#sanity/media.ts'
import { answerOf, svgOf } from '../asset.ts'

/** Not the length: the CDN's is that of compressed bytes, which fetch has decompressed; and Next sends none. */
const kept = ['content-type', 'content-disposition', 'etag', 'last-modified'] as const

/** A name always means the same bytes (it is their SHA-1), so they can be cached for ever. */
const forEver = 'public, max-age=31536000, immutable'

/** In seconds: how long a missing file is remembered as missing. */
const absence = 60

/** Names that were recently missing in the Content Lake: a dead link costs it one request a minute. */
const absent = new LRUCache<string, true>({ max: 1_000, ttl: absence * 1000 })

/** nginx is told not to cache these: 80,000 made-up names would evict every picture it has. */
const noFile = () =>
  new Response('Det finst inga fil her.', {
    status: 404,
    headers: { 'cache-control': `public, max-age=${absence}`, 'x-accel-expires': '0' },
  })

type Context = { params: Promise<{ file: string[] }> }

/** Pictures and files from our own origin: `/media/<image>` and `/media/file/<file>`, streamed by the Content Lake. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params
  const [first = '', second] = file
  const asked = new URL(request.url).searchParams
  const settings = parseSettings(process.env)
  const accept = request.headers.get('accept') ?? ''
  const url =
    first === 'file' && second !== undefined && file.length === 2
      ? fileUrl(second, asked, settings)
      : file.length === 1
        ? imageUrl(first, asked, accept, settings)
        : undefined
  if (url === undefined || absent.has(url.pathname)) return noFile()

  const answer = await answerOf(url, request.signal)
  if (answer === undefined || answer.status >= 500) {
    return new Response('Fila er ikkje tilgjengeleg akkurat no.', {
      status: 503,
      headers: { 'retry-after': '10', 'cache-control': 'no-store' },
    })
  }
  if (!answer.ok) {
    if (answer.status === 404) absent.set(url.pathname, true)
    return noFile()
  }

  const headers = new Headers({
    'cache-control': forEver,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
    vary: 'accept',
  })
  for (const name of kept) {
    const value = answer.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  // Every drawing, whoever refers to it: it is no picture but a document, which may be opened by itself.
  if (first.endsWith('.svg')) {
    const drawing = await svgOf(answer)
    if (drawing === undefined) {
      log.warn({ file: first }, 'no drawing that may be shown')
      absent.set(url.pathname, true)
      return noFile()
    }
    headers.delete('etag') // it is that of other bytes
    return new Response(drawing, { headers })
  }
  return new Response(answer.body && unstalled(answer.body, answerPatience), { headers })
}
