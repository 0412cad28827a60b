import { within } from './within.ts'

/** A body whose sender fell silent. */
export class StalledError extends Error {
  override name = 'StalledError'
}

/**
 * A body as it comes in, which breaks with StalledError where its sender says nothing for so many ms while it is read. The
 * reader may take all the time in the world.
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
