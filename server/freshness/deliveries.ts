import { log } from '#lib/log.ts'
import type { Receipt, Rejection } from './receive.ts'

/** Counts of webhook deliveries since the process began. */
export type DeliveryCounts = {
  accepted: number
  rejected: number
  lastAcceptedAt: Date | undefined
  lastRejectedAt: Date | undefined
}

export type Deliveries = {
  /** Counts a delivery, and logs rejections: the first at once, then all since the last line, at most once a minute. */
  note: (outcome: Receipt) => void
  counts: () => DeliveryCounts
}

/** In ms. Anyone can send deliveries that are rejected, and a flood of them must not become a flood of log lines. */
const quiet = 60_000

/** What a reader of the log can do about it. Nothing from a delivery is repeated: anyone may have written it. */
const advice: Record<Rejection, string> = {
  'no secret': 'SANITY_WEBHOOK_SECRET is not set here',
  'not signed': 'the webhook has no secret, or somebody else sent it',
  'too large': 'the projection of sanity/webhook.ts is not in place, or somebody else sent it',
  'wrong signature': 'the webhook has another secret than SANITY_WEBHOOK_SECRET, or somebody else sent it',
  'stale signature': 'the clock of this machine is wrong, or an old delivery was sent again',
  malformed: 'the projection of sanity/webhook.ts is not in place',
}

type Parts = { now: () => Date; warn?: (told: object, message: string) => void }

const toLog = (told: object, message: string) => log.warn(told, message)

export function countDeliveries({ now, warn = toLog }: Parts): Deliveries {
  const counts: DeliveryCounts = {
    accepted: 0,
    rejected: 0,
    lastAcceptedAt: undefined,
    lastRejectedAt: undefined,
  }
  const untold = new Map<Rejection, number>()
  let timer: NodeJS.Timeout | undefined

  function tell() {
    timer = undefined
    if (untold.size === 0) return
    const reasons = Object.fromEntries(untold)
    const perhaps = [...untold.keys()].map((reason) => `${reason}: ${advice[reason]}`)
    untold.clear()
    warn({ reasons, perhaps }, 'deliveries of the webhook were rejected')
    // Do not keep the process alive for this.
    timer = setTimeout(tell, quiet).unref()
  }

  return {
    note({ status, rejected }) {
      if (rejected !== undefined) {
        counts.rejected += 1
        counts.lastRejectedAt = now()
        untold.set(rejected, (untold.get(rejected) ?? 0) + 1)
        if (timer === undefined) tell()
      } else if (status === 200) {
        counts.accepted += 1
        counts.lastAcceptedAt = now()
      }
    },
    counts: () => ({ ...counts }),
  }
}
