import { useEffect, useState } from 'react'
import { isRecord } from '#lib/json/record.ts'

/** How often the site is asked while it has not seen the revision yet, and how many times, in ms. */
const pause = 1_000
const attempts = 15

type Answer = { revision: unknown; isBehind: boolean }

/** What the site knows of a document's calendar; undefined when it does not answer, or readers do not see the document. */
async function ask(id: string, signal: AbortSignal): Promise<Answer | undefined> {
  const response = await fetch(`/api/freshness?id=${encodeURIComponent(id)}`, { signal, cache: 'no-store' })
  if (!response.ok) return undefined
  const body: unknown = await response.json()
  return isRecord(body) ? { revision: body.revision, isBehind: body.calendar === 'behind' } : undefined
}

/**
 * Whether a published event was changed without its calendar sequence being raised, as the site saw it. Asked whenever
 * a revision is published; false until the site has seen that one.
 */
export function useCalendarBehind(id: string, revision: string | undefined): boolean {
  const [seen, setSeen] = useState<Answer>()
  useEffect(() => {
    if (revision === undefined) return
    const controller = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const next = (left: number) => {
      ask(id, controller.signal).then(
        (answer) => {
          if (controller.signal.aborted) return
          setSeen(answer)
          if (answer?.revision !== revision && left > 0) timer = setTimeout(next, pause, left - 1)
        },
        // The site is away; nothing is said of what is not known.
        () => {
          if (!controller.signal.aborted && left > 0) timer = setTimeout(next, pause, left - 1)
        },
      )
    }
    next(attempts)
    return () => {
      controller.abort()
      clearTimeout(timer)
    }
  }, [id, revision])
  return seen !== undefined && seen.revision === revision && seen.isBehind
}
