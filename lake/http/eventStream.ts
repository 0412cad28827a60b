export type ServerEvent = {
  event: string
  data: unknown
  id?: string | undefined
}

/** Proxies close connections that are silent for long; the client itself has no timeout. */
const heartbeatMs = 15_000

/** A reader this many events behind is disconnected: it reconnects, and starts from a new `welcome`. */
const maxBacklog = 1000

const encoder = new TextEncoder()

function frame({ event, data, id }: ServerEvent): Uint8Array {
  const idLine = id === undefined ? '' : `id: ${id}\n`
  return encoder.encode(`${idLine}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
}

/**
 * A stream of server-sent events (WHATWG HTML § 9.2). `start` receives functions to send an event and to close the
 * stream, and returns a function that is called once the stream has ended or the reader has gone. Hono's streamSSE does
 * not say how far behind its reader is, so the backlog could not be bounded.
 */
export function eventStream(
  start: (send: (event: ServerEvent) => void, close: () => void) => () => void,
): Response {
  // A no-op until the stream starts, and again once it has ended.
  let end = () => {}
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const heartbeat = setInterval(() => controller.enqueue(encoder.encode(':\n\n')), heartbeatMs)
        heartbeat.unref()
        let stop = () => {}
        let isOpen = true
        end = () => {
          isOpen = false
          clearInterval(heartbeat)
          stop()
          end = () => {}
        }
        const close = () => {
          if (!isOpen) return
          end()
          controller.close()
        }
        stop = start((event) => {
          if (!isOpen) return
          controller.enqueue(frame(event))
          if ((controller.desiredSize ?? 0) <= 0) close()
        }, close)
      },
      cancel: () => end(),
    },
    new CountQueuingStrategy({ highWaterMark: maxBacklog }),
  )
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    },
  })
}
