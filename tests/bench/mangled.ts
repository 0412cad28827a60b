import { startAktuelt } from '#tests/support/aktuelt.ts'
import { faultsOfMangled } from '#tests/support/mangled.ts'
import { emptyReport, type Report, say } from './report.ts'

const documents = 1_000

/** A thousand documents, each broken at random in one place, in one lake: what their pages, the lists and the map lack. */
export async function mangled(seed: number): Promise<Report> {
  const aktuelt = await startAktuelt()
  try {
    const faults = await faultsOfMangled(aktuelt, documents, seed)
    for (const fault of faults) say(fault)
    const report = emptyReport()
    report.facts = { documents, seed, faults: faults.length }
    if (faults.length > 0)
      report.broken.push('what is broken is left out alone, and all agree on what exists')
    return report
  } finally {
    await aktuelt.stop()
  }
}
