import { chromium } from '@playwright/test'
import type { Counted } from '#tests/browser/counted.ts'
import { jobs } from '#tests/browser/jobs/index.ts'
import { begin, isDone, type Job } from '#tests/browser/jobs/job.ts'
import { Studio } from '#tests/browser/studio.ts'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { findBrowser } from '#tests/support/browser.ts'
import { emptyReport, type Report } from './report.ts'

type Done = Pick<Counted, 'actions' | 'enters'> & { seconds: number }

/** Does a job, from its list to what is published. */
async function done({ content }: Aktuelt, studio: Studio, job: Job): Promise<Done> {
  const begun = performance.now()
  const at = await begin(job, studio, content)
  await job.act(at)
  await isDone(job, content)
  const seconds = Math.round((performance.now() - begun) / 100) / 10
  await at.page.close()
  return { actions: at.actions, enters: at.enters, seconds }
}

/** What editors' daily jobs take in the real Studio: actions, which are promised, and seconds, which are not. */
export async function editing(): Promise<Report> {
  const aktuelt = await startAktuelt()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  try {
    const context = await browser.newContext({
      baseURL: aktuelt.site,
      viewport: { width: 1440, height: 900 },
      locale: 'nn-NO',
      timezoneId: 'Europe/Oslo',
    })
    const studio = new Studio(context)
    // The first tab compiles Studio; no job pays for that.
    await (await studio.list('Artiklar')).close()
    const report = emptyReport()
    for (const job of jobs) {
      const { actions, enters, seconds } = await done(aktuelt, studio, job)
      const strictly = enters === 0 ? '' : `, or ${actions + enters} with Enter after a text counted`
      report.facts[job.name] = `${actions} actions${strictly}; ${seconds} s`
      if (job.limit === undefined) continue
      report.bars.push({ what: `${job.name}, actions`, measured: actions, limit: job.limit })
      if (actions > job.limit) report.broken.push(`${job.name} takes at most ${job.limit} actions`)
    }
    return report
  } finally {
    await browser.close()
    await aktuelt.stop()
  }
}
