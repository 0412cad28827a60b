import { isInForce } from '#lib/alerts/inForce.ts'
import { alert as siteAlert } from '#lib/content/alert.ts'
import { dayMs } from '#lib/dates/oslo.ts'
import { fieldOf, type Pair } from '../desk/standing.ts'

/** An alert with its draft, and when somebody last said that it is still in force (ISO 8601). */
export type KnownAlert = Pair & { confirmedAt: string | undefined }

/** Where an alert stands: what readers have counts, not the draft of it. */
export type AlertStanding = 'hidden' | 'shown' | 'waiting' | 'draft' | 'over'

/** In the order of how much they concern readers. */
export const alertStandings = [
  'hidden',
  'shown',
  'waiting',
  'draft',
  'over',
] as const satisfies AlertStanding[]

/** How long an alert without an end stands before an editor is asked whether it is still in force: a day, by the clock of the site. */
const askAfter = dayMs

/**
 * Where an alert stands at `now`, by the site's own parser and predicate: what that cannot use, such as one without a title or with an end
 * that is no time, is hidden.
 */
export function alertStanding({ published }: Pick<Pair, 'published'>, now: Date): AlertStanding {
  if (published === undefined) return 'draft'
  const { data } = siteAlert.safeParse(published)
  if (data === undefined) return 'hidden'
  if (isInForce(data, now.getTime())) return 'shown'
  return data.to !== undefined && Date.parse(data.to) <= now.getTime() ? 'over' : 'waiting'
}

/**
 * When an editor is to be asked whether an alert is still in force: a day after it began, and after each time that somebody
 * said so. Undefined for one with an end, or that readers do not have.
 */
export function asksAt({
  published,
  confirmedAt,
}: Pick<KnownAlert, 'published' | 'confirmedAt'>): Date | undefined {
  const { data } = siteAlert.safeParse(published)
  if (data === undefined || data.to !== undefined) return undefined
  const since = [data.from, confirmedAt].map((at) => Date.parse(at ?? ''))
  return new Date(Math.max(...since.filter((ms) => !Number.isNaN(ms))) + askAfter)
}

/** Whether it is time to ask whether an alert is still in force. */
export const isAskedAbout = (alert: Pick<KnownAlert, 'published' | 'confirmedAt'>, now: Date): boolean =>
  alertStanding(alert, now) === 'shown' &&
  (asksAt(alert)?.getTime() ?? Number.POSITIVE_INFINITY) <= now.getTime()

/** By their beginning: what waits, the next first, and everything else the last first. */
export function inOrder(alerts: readonly KnownAlert[], standing: AlertStanding): KnownAlert[] {
  const sign = standing === 'waiting' ? 1 : -1
  const startOf = (alert: KnownAlert) =>
    Date.parse(fieldOf(alert, 'from') ?? (alert.draft ?? alert.published)?._updatedAt ?? '')
  return alerts.toSorted((a, b) => sign * (startOf(a) - startOf(b)) || 0)
}
