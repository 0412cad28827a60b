import { parseSettings } from '#lib/settings.ts'
import { fileUrl, imageUrl } from '#sanity/media.ts'

const kept = ['content-type', 'content-length', 'content-disposition', 'etag', 'last-modified'] as const

/** A name stands for its bytes for ever (it is their SHA-1), so whoever has them need not ask again. */
const forEver = 'public, max-age=31536000, immutable'

/** Held for a minute: whoever makes up names asks the Content Lake once a minute for each, not at every request. */
const noFile = () =>
  new Response('Det finst inga fil her.', { status: 404, headers: { 'cache-control': 'public, max-age=60' } })

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
  if (url === undefined) return noFile()

  const answer = await fetch(url, { cache: 'no-store', signal: request.signal }).catch(() => undefined)
  if (answer === undefined || answer.status >= 500) {
    return new Response('Fila er ikkje tilgjengeleg akkurat no.', {
      status: 503,
      headers: { 'retry-after': '10', 'cache-control': 'no-store' },
    })
  }
  if (!answer.ok) return noFile()

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
  return new Response(answer.body, { headers })
}
