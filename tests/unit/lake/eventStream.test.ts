import { afterEach, expect, test, vi } from 'vitest'
import { eventStream, type ServerEvent } from '#lake/http/eventStream.ts'

afterEach(() => {
  vi.useRealTimers()
})

const readerOf = (response: Response) => {
  if (!response.body) throw new Error('The response has no body')
  return response.body.pipeThrough(new TextDecoderStream()).getReader()
}

test('an event is one frame, its data on one line whatever it holds', async () => {
  const stream = eventStream((send) => {
    send({ event: 'welcome', data: { text: 'two\nlines' } })
    send({ event: 'mutation', id: 'tx#x', data: null })
    return () => {}
  })
  const reader = readerOf(stream)
  expect((await reader.read()).value).toBe('event: welcome\ndata: {"text":"two\\nlines"}\n\n')
  expect((await reader.read()).value).toBe('id: tx#x\nevent: mutation\ndata: null\n\n')
  await reader.cancel()
})

test('a silent stream beats every 15 seconds, so that proxies keep it open', async () => {
  vi.useFakeTimers()
  const reader = readerOf(eventStream(() => () => {}))
  const beat = reader.read()
  await vi.advanceTimersByTimeAsync(15_000)
  expect((await beat).value).toBe(':\n\n')
  await reader.cancel()
})

test('when the reader goes away, the sender is told to stop, once', async () => {
  const stop = vi.fn()
  const response = eventStream(() => stop)
  await response.body?.cancel()
  expect(stop).toHaveBeenCalledOnce()
})

test('a reader that falls far behind is let go and costs nothing more', async () => {
  const stop = vi.fn()
  const sender: { send?: (event: ServerEvent) => void } = {}
  const response = eventStream((send) => {
    sender.send = send
    return stop
  })
  for (let index = 0; index < 1500; index += 1) sender.send?.({ event: 'message', data: index })
  expect(stop).toHaveBeenCalledOnce()
  const text = await response.text()
  expect(text.match(/^event: message$/gm)).toHaveLength(1000)
})
