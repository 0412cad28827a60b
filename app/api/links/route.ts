import type { LinkReport } from '#lib/links/report.ts'

export const dynamic = 'force-dynamic'

/** `npm run dev` follows no links. */
const nothing: LinkReport = { outside: false, checked: null, links: [], more: false }

/**
 * The dead links on pages that readers see, at most 200, whether there are more, and when those that lead elsewhere were last
 * checked (a date in Oslo). All of it stands on public pages already: no drafts, nothing that waits for its time, and no host
 * that is not public.
 */
export async function GET(): Promise<Response> {
  const report = globalThis.aktueltLinks?.report() ?? nothing
  return Response.json(report, { headers: { 'cache-control': 'no-store' } })
}
