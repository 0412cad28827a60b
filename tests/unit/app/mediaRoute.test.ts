import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { GET } from '#app/media/[...file]/route.ts'

const name = `${'a'.repeat(40)}-1600x1000.jpg`
const get = () =>
  GET(new Request(`http://localhost:3000/media/${name}?w=480`), { params: Promise.resolve({ file: [name] }) })

/** A Content Lake that takes the question and never begins its answer. */
const hangs = (_: unknown, { signal }: { signal: AbortSignal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a Content Lake that says nothing for 10 s is away: 503, to be tried again and kept nowhere', async () => {
  vi.stubGlobal('fetch', hangs)
  const answer = get()
  await vi.advanceTimersByTimeAsync(10_000)
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
  // The Content Lake's length may be that of compressed bytes.
  expect(headers.has('content-length')).toBe(false)
})
