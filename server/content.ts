import type { Settings } from '#lib/settings.ts'

/** How long a start waits for a hosted Content Lake, in ms, before it goes on with the pages it has. */
const patience = 5_000

/** Whether the Content Lake answers. The lake has just said that it is ready. */
export async function contentAnswers(settings: Settings): Promise<boolean> {
  if (settings.lake) return true
  const query = new URLSearchParams({ query: 'true' })
  const url = `https://${settings.projectId}.api.sanity.io/v2025-02-19/data/query/${settings.dataset}?${query}`
  const headers = settings.readToken ? { authorization: `Bearer ${settings.readToken}` } : {}
  return fetch(url, { headers, signal: AbortSignal.timeout(patience) }).then(
    (answer) => answer.ok,
    () => false,
  )
}
