import { type BrowserContext, test as base, type Page, type Request } from '@playwright/test'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { endOf, logOf, writeLogsTo } from '#tests/support/logs.ts'
import { Studio } from './studio.ts'

type Story = {
  /** A reader: a page in a browser of its own. */
  reader: Page
  /** An editor in Studio. */
  editor: Studio
  /** Every address that anyone in the story asked for outside this machine. Each story ends by finding it empty. */
  asked: string[]
  /** Shows what site and lake said when a story fails: they serve all of a worker's, so its own part stands last. */
  saying: undefined
}

/** All stories of a worker share one site, and so one log. */
const logOfWorker = (index: number): string => logOf(`tests/browser.${index}`)

const loopback = /^(?:localhost|(?:[a-z0-9-]+\.)?localhost|127\.0\.0\.1|\[::1\])$/

const isElsewhere = (url: string): boolean => {
  const { protocol, hostname } = new URL(url)
  return /^(?:http|ws)s?:$/.test(protocol) && !loopback.test(hostname)
}

/** Notes requests to other machines. One that a Content-Security-Policy refused has gone nowhere. */
function watch(context: BrowserContext, asked: string[]): void {
  const note = (request: Request) => isElsewhere(request.url()) && asked.push(request.url())
  context.on('requestfinished', note)
  context.on('requestfailed', (request) => request.failure()?.errorText !== 'csp' && note(request))
}

/** The stories of a worker share one site and one lake; each has its own browser contexts. */
export const test = base.extend<Story, { aktuelt: Aktuelt }>({
  aktuelt: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this very pattern
    async ({}, use, { workerIndex }) => {
      writeLogsTo(logOfWorker(workerIndex))
      const aktuelt = await startAktuelt()
      await use(aktuelt)
      await aktuelt.stop()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  asked: async ({}, use) => {
    await use([])
  },
  saying: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use, { status, expectedStatus, workerIndex }) => {
      await use(undefined)
      if (status !== expectedStatus) process.stdout.write(`${endOf(logOfWorker(workerIndex)) ?? ''}\n`)
    },
    { auto: true },
  ],
  reader: async ({ browser, aktuelt, asked }, use) => {
    const context = await browser.newContext({ baseURL: aktuelt.site })
    watch(context, asked)
    await use(await context.newPage())
    await context.close()
    base.expect(asked, 'requests to other machines').toEqual([])
  },
  editor: async ({ browser, aktuelt, asked }, use) => {
    const context = await browser.newContext({
      baseURL: aktuelt.site,
      viewport: { width: 1440, height: 1000 },
    })
    watch(context, asked)
    await use(new Studio(context))
    await context.close()
    base.expect(asked, 'requests to other machines').toEqual([])
  },
})

export const { expect } = test
