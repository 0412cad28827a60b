import { within } from './within.ts'

/** The sender of a body has stopped sending. */
export class StalledError extends Error {
  override name = 'StalledError'
}

/**
 * Passes a body through, and fails with StalledError when the sender sends nothing for `ms` while a read is pending.
 * The reader may take as long as it likes.
 */
export function unstalled(body: ReadableStream<Uint8Array>, ms: number): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const part = await within(ms, reader.read())
        if (part === undefined) {
          const error = new StalledError(`Nothing came for ${ms} ms`)
          controller.error(error)
          await reader.cancel(error).catch(() => undefined)
        } else if (part.done) controller.close()
        else controller.enqueue(part.value)
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}
