import type { SanityClient } from '@sanity/client'

/** What a listener matches: a filter in GROQ, and its parameters. */
export type Listened = { filter: string; params?: Record<string, unknown> }

/**
 * Calls `look` whenever what a filter matches has changed, as soon as a query shows it, and each time the listening has
 * begun or begun again: a change between a first look and that beginning is told to nobody. Returns what ends it. An error
 * ends the listening only: what is shown was true, and is read again when it is opened.
 */
export function whenChanged(client: SanityClient, { filter, params = {} }: Listened, look: () => void) {
  const options = { includeResult: false, visibility: 'query', events: ['welcome', 'mutation'] } as const
  const listening = client
    .listen(filter, params, { ...options, events: [...options.events] })
    .subscribe({ next: () => look(), error: () => {} })
  return () => listening.unsubscribe()
}
