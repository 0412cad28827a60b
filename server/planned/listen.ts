import type { SanityClient } from '@sanity/client'
import { plansFilter } from '#sanity/studio/planned/plan.ts'

/** How long a listening that has ended for good is left, in ms, before it is begun anew. */
const silence = 5_000

/** Calls `hear` when a plan may have changed, also unheard, while there was no connection. Returns how to stop. */
export function listenTo(client: SanityClient, hear: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const options = {
    events: ['welcome', 'mutation', 'reconnect'],
    includeResult: false,
    visibility: 'query',
  } satisfies Parameters<SanityClient['listen']>[2]
  const listen = () =>
    client.listen(plansFilter, {}, options).subscribe({
      next: hear,
      error: () => {
        timer = setTimeout(() => {
          listening = listen()
        }, silence)
        timer.unref()
      },
    })
  let listening = listen()
  return () => {
    clearTimeout(timer)
    listening.unsubscribe()
  }
}
