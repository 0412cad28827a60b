import type { LinkReport } from '#lib/links/report.ts'

export const dynamic = 'force-dynamic'

/** `npm run dev` follows no links. */
const nothing: LinkReport = { outside: false, checked: null, links: [], more: false }

/**
 * The dead links on pages that readers see, at most 200, each by its document, its field and why; whether there are more; and when
 * those that lead elsewhere were last checked (a date in Oslo). No addresses, no drafts, and nothing that waits for its time.
 */
export async function GET(): Promise<Response> {
  const report = globalThis.aktueltLinks?.report() ?? nothing
  return Response.json(report, { headers: { 'cache-control': 'no-store' } })
}
