import { limiter } from '#lib/process/limiter.ts'
import type { Finding, Validators } from './checkLink.ts'
import { afterFinding, type Checks } from './checks.ts'
import type { Night } from './night.ts'

/** As many hosts are asked at a time: a handshake takes some 5 ms of the process that answers readers. */
const hostsAtOnce = 4

/** A host that fails so many times in a row, without an answer, is not asked again that night. */
const mostFailures = 3

/** So many hosts that do not answer, and none that does, say that our own network is away. */
const hostsAway = 3

export type NightParts = {
  night: Night
  urls: ReadonlySet<string>
  checks: Checks
  check: (url: string, validators: Validators) => Promise<Finding>
  /** Whether the time is over: what is known by then counts. */
  isLate: () => boolean
  /** Whether the process stops, or another instance has the night: what is under way says nothing. */
  isCancelled: () => boolean
}

/** How a night went: it counts; it ended before; or nothing counts, because nobody answered at all. */
export type NightOutcome = 'counted' | 'cancelled' | 'unheard'

/** Failures that the host itself may be the reason of, before it has said anything. */
const isWithoutAnswer = (finding: Finding): boolean =>
  finding.kind === 'failed' && ['noHost', 'refused', 'silent'].includes(finding.why)

/** The addresses by host, those that have waited longest first. */
function byHost(urls: Iterable<string>, checks: Checks, night: Night): Map<string, string[]> {
  const due = [...urls].filter((url) => checks.get(url)?.night !== night)
  const waited = (url: string) => checks.get(url)?.night ?? ''
  due.sort((a, b) => waited(a).localeCompare(waited(b)))
  return Map.groupBy(due, (url) => new URL(url).hostname)
}

/**
 * Checks the addresses that have not been checked this night, a host's one after another. What is there is written down at
 * once, so that a process that starts anew goes on; what fails, when it is known that anybody answers. Never rejects.
 */
export async function runNight({
  night,
  urls,
  checks,
  check,
  isLate,
  isCancelled,
}: NightParts): Promise<NightOutcome> {
  checks.keepOnly(urls)
  const failures: [url: string, finding: Finding][] = []
  let isHeard = false
  const silent = new Set<string>()

  async function checkHost(host: string, own: readonly string[]): Promise<void> {
    let inARow = 0
    let last: Finding | undefined
    for (const url of own) {
      if (isCancelled() || isLate()) return
      const known = checks.get(url)
      const finding: Finding = inARow >= mostFailures && last ? last : await check(url, known ?? {})
      // What was ended says nothing.
      if (isCancelled()) return
      if (isWithoutAnswer(finding)) {
        inARow += 1
        last = finding
        silent.add(host)
        failures.push([url, finding])
        continue
      }
      inARow = 0
      isHeard ||= finding.kind !== 'unsure' || finding.rest === true
      if (finding.kind === 'unsure' && finding.rest) return
      checks.set(url, afterFinding(known, finding, night))
    }
  }

  const turns = limiter(hostsAtOnce)
  const hosts = [...byHost(urls, checks, night)]
  await Promise.all(hosts.map(([host, own]) => turns.run(() => checkHost(host, own))))
  if (isCancelled()) return 'cancelled'
  if (!isHeard && silent.size >= hostsAway) return 'unheard'
  for (const [url, finding] of failures) checks.set(url, afterFinding(checks.get(url), finding, night))
  return 'counted'
}
