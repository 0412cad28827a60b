import type {} from '#server/freshness/freshness.ts'

export const dynamic = 'force-dynamic'

const answer = (body: object, status: number): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** A published document's id: the ids of drafts and versions contain a dot, and are not revealed here. */
const publishedId = /^[A-Za-z0-9_-]{1,128}$/

/**
 * `?id=<document>`: which revision of a published document readers see, since when (ISO 8601), and whether a newer one
 * is on its way; for an event that was changed without its calendar sequence being raised, `calendar: 'behind'` as well.
 * No content and no drafts. 404 when readers see none; a document with a future publication time gets
 * the same response as an id that does not exist.
 */
export async function GET(request: Request): Promise<Response> {
  const id = new URL(request.url).searchParams.get('id') ?? ''
  if (!publishedId.test(id)) {
    return answer({ message: 'Give the id of a published document, as in ?id=0a1b2c.' }, 400)
  }
  const found = globalThis.aktueltFreshness?.shown(id)
  const shown = found?.entry.shown
  if (found === undefined || shown === undefined) {
    return answer({ id, revision: null, since: null, pending: found?.waits ?? false }, 404)
  }
  const calendar = found.entry.calendarBehind ? { calendar: 'behind' } : {}
  return answer({ id, revision: shown.revision, since: shown.since, pending: found.waits, ...calendar }, 200)
}
