import { storm } from '#tests/storm/storm.ts'
import { startDrivable } from '#tests/support/aktuelt.ts'
import { emptyReport, type Report } from './report.ts'

/** The most faults of each kind to print: more would only repeat the first ones. */
const mostSaid = 20

/** The storm of the tests, at its full length: 500 publications, 8 readers, 3 kills and 3 outages. */
export async function stormy(seed: number): Promise<Report> {
  const aktuelt = await startDrivable()
  try {
    const plan = { seed, publications: 500, readers: 8, kills: 3, outages: 3 }
    const { visits, unanswered, faults, stale, wrong, disagreeing, faultsInjected } = await storm(
      aktuelt,
      plan,
    )
    const lists = { 'answered 5xx': faults, 'older than promised': stale, wrong, disagreeing }
    const hooks = Object.entries(faultsInjected).map(([name, times]) => [`hooks: ${name}`, times] as const)
    return {
      ...emptyReport(),
      facts: {
        seed,
        publications: plan.publications,
        visits,
        'visits while the site was killed': unanswered,
        ...Object.fromEntries(hooks),
        ...Object.fromEntries(Object.entries(lists).map(([name, found]) => [name, found.length])),
      },
      broken: Object.entries(lists).flatMap(([name, found]) =>
        found.slice(0, mostSaid).map((one) => `${name}: ${one}`),
      ),
    }
  } finally {
    await aktuelt.stop()
  }
}
