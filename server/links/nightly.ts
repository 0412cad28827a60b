import { log } from '#lib/log.ts'
import { startPolling } from '../freshness/polling.ts'
import { type Asking, checkLink } from './checkLink.ts'
import type { Checks } from './checks.ts'
import type { Night } from './night.ts'
import { runNight } from './runNight.ts'
import { held, type Sharing } from './sharing.ts'
import { type Clock, hostTurns } from './turns.ts'

export type NightlyParts = {
  checks: Checks
  /** Every address elsewhere that readers are led to, once it is known. */
  urls: () => Promise<ReadonlySet<string>>
  sharing: Sharing
  asking: Omit<Asking, 'turn'>
  clock: Clock
  /** Writes down the last night that has been dealt with. */
  done: (night: Night) => void
}

/** A night's check ends after as long, in ms; those that are left come first the next night. */
const longestNight = 3 * 3_600_000

/** How often it is said that this instance still has the turn, in ms. */
const said = 30_000

/** Keeps the turn while the check goes on. Its `isOurs` is false before another instance can have it. */
function keepTurn(sharing: Sharing, clock: Clock) {
  let until = clock.now() + held / 2
  const saying = startPolling({
    name: 'The turn to check links',
    work: async () => {
      const at = clock.now()
      until = (await sharing.claim()) === 'mine' ? at + held - said : 0
    },
    interval: () => said,
    retry: 10_000,
  })
  return { isOurs: () => clock.now() < until, stop: saying.stop }
}

/**
 * Deals with a night: takes what another instance has found, leaves it to one that is at it, or checks every link.
 * Rejects when Redis is away, or nobody at all answered: it is then to be tried again.
 */
export async function dealWith(night: Night, parts: NightlyParts): Promise<void> {
  const { checks, urls, sharing, asking, clock, done } = parts
  const found = await sharing.found(night)
  if (found) {
    checks.take(found.checks)
    return done(found.night)
  }
  const all = await urls()
  if (asking.stopped.aborted) return
  if ((await sharing.claim()) === 'others') return
  const turn = keepTurn(sharing, clock)
  const began = clock.now()
  const whole = { ...asking, turn: hostTurns(clock) }
  const outcome = await runNight({
    night,
    urls: all,
    checks,
    check: (url, validators) => checkLink(url, validators, whole),
    isLate: () => clock.now() - began > longestNight,
    isCancelled: () => asking.stopped.aborted || !turn.isOurs(),
  })
  await turn.stop()
  if (outcome === 'cancelled') return
  if (outcome === 'unheard') throw new Error('No host answered: the network may be away')
  await sharing.tell({ night, checks: new Map(checks.entries()) })
  await sharing.release()
  done(night)
  log.info({ links: all.size, ms: Math.round(clock.now() - began) }, 'checked the links that lead elsewhere')
}
