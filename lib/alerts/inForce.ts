import { type Alert, alertLevels } from '../content/alert.ts'
import { millisecondsOf } from '../dates/oslo.ts'

/** The most alerts at a time: with more, as after an import, no page would begin on its first screens. */
export const mostAlerts = 10

/** Whether an alert is in force at `now` (ms since the epoch): from the instant `from` up to, but not including, `to`. */
export const isInForce = ({ from, to }: Pick<Alert, 'from' | 'to'>, now: number): boolean =>
  millisecondsOf(from) <= now && (to === undefined || now < millisecondsOf(to))

const gravity = ({ level }: Alert): number => alertLevels.indexOf(level)

/** The gravest first, and the newest of those; the ids decide between two of the same instant, on every instance alike. */
const inOrder = (one: Alert, other: Alert): number =>
  gravity(other) - gravity(one) ||
  millisecondsOf(other.from) - millisecondsOf(one.from) ||
  (one._id < other._id ? -1 : 1)

/** The alerts that every page shows at `now` (ms since the epoch), in their order; at most ten. */
export const alertsInForce = (alerts: readonly Alert[], now: number): Alert[] =>
  alerts
    .filter((alert) => isInForce(alert, now))
    .sort(inOrder)
    .slice(0, mostAlerts)

/** When time alone next changes what is in force after `now`, in ms since the epoch; infinity for never. */
export const nextAlertChange = (alerts: readonly Alert[], now: number): number =>
  Math.min(
    ...alerts
      .flatMap(({ from, to }) => (to === undefined ? [from] : [from, to]))
      .map(millisecondsOf)
      .filter((at) => at > now),
    Number.POSITIVE_INFINITY,
  )
