import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { GET } from '#app/media/[...file]/route.ts'
import { answerPatience } from '#lib/http/patience.ts'
import { longestSvg } from '#lib/media/svg/safe.ts'

const name = `${'a'.repeat(40)}-1600x1000.jpg`
const get = (file: string[] = [name], query = 'w=480') =>
  GET(new Request(`http://localhost:3000/media/${file.join('/')}?${query}`), {
    params: Promise.resolve({ file }),
  })

/** A Content Lake that accepts the request and never starts its response. */
const hangs = (_: unknown, { signal }: { signal: AbortSignal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a Content Lake that says nothing within our patience is away: 503, to be tried again and kept nowhere', async () => {
  vi.stubGlobal('fetch', hangs)
  const answer = get()
  await vi.advanceTimersByTimeAsync(answerPatience)
  const { status, headers } = await answer
  expect([status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([503, '10', 'no-store'])
})

test('what has begun may take as long as it needs', async () => {
  let asked: AbortSignal | undefined
  vi.stubGlobal('fetch', async (_: unknown, { signal }: { signal: AbortSignal }) => {
    asked = signal
    return new Response('bilete', { headers: { 'content-type': 'image/jpeg', 'content-length': '3' } })
  })
  const { status, headers, body } = await get()
  await vi.advanceTimersByTimeAsync(60_000)
  expect([status, asked?.aborted, body === null]).toEqual([200, false, false])
  // The Content Lake's content-length may be that of compressed bytes.
  expect(headers.has('content-length')).toBe(false)
})

test('one that falls silent in the midst of a file breaks it off, so that nobody keeps half of it', async () => {
  const cancelled = vi.fn()
  const part = new TextEncoder().encode('halvt')
  const body = new ReadableStream<Uint8Array>({ start: (sender) => sender.enqueue(part), cancel: cancelled })
  vi.stubGlobal('fetch', async () => new Response(body))
  const reader = (await get()).body?.getReader()
  expect((await reader?.read())?.value).toEqual(part)
  const rest = expect(reader?.read()).rejects.toThrow('Nothing came')
  await vi.advanceTimersByTimeAsync(answerPatience)
  await rest
  expect(cancelled).toHaveBeenCalledOnce()
})

test('what is not there is not asked for at each request, and a proxy is told to keep no copy of that', async () => {
  const asked = vi.fn(async () => new Response(null, { status: 404 }))
  vi.stubGlobal('fetch', asked)
  const dead = `${'e'.repeat(40)}-100x100.png`
  for (let time = 0; time < 3; time++) {
    const { status, headers } = await get([dead], 'w=100')
    expect([status, headers.get('x-accel-expires')]).toEqual([404, '0'])
  }
  expect(asked).toHaveBeenCalledOnce()
})

test('a drawing is sent as what is safe of it, by itself too, and not at all where nothing is', async () => {
  const whole =
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script><path d="M0 0" onclick="x"/></svg>'
  const sent = async (hash: string, text: string) => {
    vi.stubGlobal(
      'fetch',
      async () => new Response(text, { headers: { 'content-type': 'image/svg+xml', etag: '"a"' } }),
    )
    const file = `${hash.repeat(40)}-10x10.svg`
    return GET(new Request(`http://localhost:3000/media/${file}`), {
      params: Promise.resolve({ file: [file] }),
    })
  }
  const drawing = await sent('1', whole)
  expect(await drawing.text()).toMatch(/^<svg [^>]*><path d="M0 0"><\/path><\/svg>$/)
  expect([drawing.status, drawing.headers.get('content-type'), drawing.headers.get('etag')]).toEqual([
    200,
    'image/svg+xml',
    null,
  ])
  expect(drawing.headers.get('content-security-policy')).toContain('sandbox')
  for (const [hash, text] of [
    ['2', '<html><script>alert(1)</script></html>'],
    ['3', `<!DOCTYPE svg [<!ENTITY a "b">]>${whole}`],
    ['4', whole.replace('M0 0', 'M0 0'.repeat(longestSvg))],
  ] as const) {
    const { status, headers } = await sent(hash, text)
    expect([status, headers.get('x-accel-expires')]).toEqual([404, '0'])
  }
})

test.each(['å'.repeat(128), 'a'.repeat(256), 'a'.repeat(6_000)])(
  'a download is asked for under no name that is longer than a file’s: %.5s',
  async (saveAs) => {
    const asked = vi.fn(async () => new Response('x'))
    vi.stubGlobal('fetch', asked)
    const { status } = await get(['file', `${'b'.repeat(40)}.pdf`], `dl=${encodeURIComponent(saveAs)}`)
    expect([status, asked.mock.calls.length]).toEqual([404, 0])
  },
)
