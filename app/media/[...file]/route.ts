import { LRUCache } from 'lru-cache'
import { answerPatience } from '#lib/http/patience.ts'
import { unstalled } from '#lib/http/unstalled.ts'
import { parseSettings } from '#lib/settings.ts'
import { fileUrl, imageUrl } from '#sanity/media.ts'

/** Not the length: the CDN's is that of compressed bytes, which fetch has unpacked; and Next sends none. */
const kept = ['content-type', 'content-disposition', 'etag', 'last-modified'] as const

/** A name stands for its bytes for ever (it is their SHA-1), so whoever has them need not ask again. */
const forEver = 'public, max-age=31536000, immutable'

/** In seconds: what was not there may be looked for again after so long. */
const absence = 60

/** Names that the Content Lake has lately said it has not: a dead link costs it one question a minute. */
const absent = new LRUCache<string, true>({ max: 1_000, ttl: absence * 1000 })

/** nginx is told to keep none of these: 80,000 made-up names would push out every picture that it has. */
const noFile = () =>
  new Response('Det finst inga fil her.', {
    status: 404,
    headers: { 'cache-control': `public, max-age=${absence}`, 'x-accel-expires': '0' },
  })

/** The Content Lake's answer as soon as it begins, for the rest may be long; undefined when there is none. */
async function answerOf(url: URL, reader: AbortSignal): Promise<Response | undefined> {
  const limit = new AbortController()
  // A picture takes the Content Lake 1 s.
  const timer = setTimeout(() => limit.abort(), answerPatience)
  try {
    return await fetch(url, { cache: 'no-store', signal: AbortSignal.any([reader, limit.signal]) })
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

type Context = { params: Promise<{ file: string[] }> }

/** Pictures and files from our own origin: `/media/<image>` and `/media/file/<file>`, streamed from the Content Lake. */
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
  return new Response(answer.body && unstalled(answer.body, answerPatience), { headers })
}
