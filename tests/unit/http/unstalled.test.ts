import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { StalledError, unstalled } from '#lib/http/unstalled.ts'

const bytes = (letters: string) => new TextEncoder().encode(letters)

test('a body comes through whole', async () => {
  const body = new Blob(['a'.repeat(300_000)]).stream()
  expect((await text(unstalled(body, 1_000))).length).toBe(300_000)
})

test('one whose sender falls silent breaks, and the sender is let go', async () => {
  const cancel = vi.fn()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes('a')),
    cancel,
  })
  await expect(text(unstalled(body, 10))).rejects.toThrow(StalledError)
  await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce())
})

test('a reader may be as slow as he likes', async () => {
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(bytes('a'))
      controller.close()
    },
  })
  const reader = unstalled(body, 10).getReader()
  await pause(50)
  expect((await reader.read()).value).toEqual(bytes('a'))
  await pause(50)
  expect((await reader.read()).done).toBe(true)
})

test('a reader who goes away lets the sender go', async () => {
  const cancel = vi.fn()
  const body = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined), cancel })
  await unstalled(body, 1_000).cancel('gone')
  expect(cancel).toHaveBeenCalledWith('gone')
})
