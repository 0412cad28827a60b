import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, test as base, chromium, type Page, type Request } from '@playwright/test'
import { type Aktuelt, startAktuelt } from '#tests/support/aktuelt.ts'
import { endOf, logOf, writeLogsTo } from '#tests/support/logs.ts'
import { day, turnsOf } from '#tests/support/long.ts'
import { OpenTab, Studio } from './studio.ts'

type Story = {
  /** A reader: a page in a browser of its own. */
  reader: Page
  /** An editor in Studio. */
  editor: Studio
  /** An editor whose browser is in English, and new to Studio. */
  englishEditor: Studio
  /** Every address that anyone in the story asked for outside this machine. Each story ends by finding it empty. */
  asked: string[]
  /** Shows what site and lake said when a story fails: they serve all of a worker's, so its own part stands last. */
  saying: undefined
  /** Takes away the documents that a story made, also when it fails: others count what lists hold. */
  tidied: undefined
}

/** All stories of a worker share one site, and so one log. */
const logOfWorker = (index: number): string => logOf(`tests/browser.${index}`)

const loopback = /^(?:localhost|(?:[a-z0-9-]+\.)?localhost|127\.0\.0\.1|\[::1\])$/

const isElsewhere = (url: string): boolean => {
  const { protocol, hostname } = new URL(url)
  return /^(?:http|ws)s?:$/.test(protocol) && !loopback.test(hostname)
}

/**
 * Notes requests to other machines. One that a Content-Security-Policy refused has gone nowhere. Returns what ends it.
 */
function watch(context: BrowserContext, asked: string[]): () => void {
  const note = (request: Request) => isElsewhere(request.url()) && asked.push(request.url())
  const noteFailed = (request: Request) => request.failure()?.errorText !== 'csp' && note(request)
  context.on('requestfinished', note)
  context.on('requestfailed', noteFailed)
  return () => {
    context.off('requestfinished', note)
    context.off('requestfailed', noteFailed)
  }
}

/**
 * Lets what turns for ever turn once. Without a graphics card a spinner or a grey bar of Studio's takes a whole core for as
 * long as it is shown, from what is being waited for: 8.1 s of processor in 8 s, and 0.6 without (2026-11-27).
 */
const calm = (context: BrowserContext) =>
  context.addInitScript(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('*, ::before, ::after { animation-iteration-count: 1 !important }')
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })

/** Leaves nothing of a story to the next one but what the browser has compiled, and the open tab. */
async function clear(office: BrowserContext, open: OpenTab, site: string): Promise<void> {
  await office.unrouteAll({ behavior: 'ignoreErrors' })
  const kept = await open.take()
  for (const page of office.pages()) if (page !== kept) await page.close()
  await office.clearCookies()
  const devTools = await office.newCDPSession(kept)
  await devTools.send('Storage.clearDataForOrigin', {
    origin: new URL(site).origin,
    storageTypes: 'local_storage,indexeddb',
  })
  await devTools.detach()
}

type Shared = {
  aktuelt: Aktuelt
  /** Where editors work: a browser that keeps Studio compiled, as theirs do (2 s a tab instead of 4). */
  office: BrowserContext
  open: OpenTab
}

/** The stories of a worker share one site, one lake and the editors' browser; each has its own pages. */
export const test = base.extend<Story, Shared>({
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
  tidied: [
    async ({ aktuelt: { content } }, use) => {
      const ids = () =>
        content.fetch<string[]>('*[!(_type match "sanity.*") && !(_type match "system.*")]._id')
      const before = new Set(await ids())
      await use(undefined)
      const made = (await ids()).filter((id) => !before.has(id))
      if (made.length === 0) return
      const deleting = content.transaction()
      for (const id of made) deleting.delete(id)
      await deleting.commit()
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
  office: [
    async ({ aktuelt }, use, { project }) => {
      const profile = await mkdtemp(join(tmpdir(), 'aktuelt-office-'))
      const { launchOptions, locale, timezoneId } = project.use
      const office = await chromium.launchPersistentContext(profile, {
        ...launchOptions,
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
        baseURL: aktuelt.site,
        viewport: { width: 1440, height: 1000 },
      })
      await calm(office)
      await use(office)
      await office.close()
      await rm(profile, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  englishEditor: async ({ browser, aktuelt, asked }, use) => {
    const viewport = { width: 1440, height: 1000 }
    const context = await browser.newContext({ baseURL: aktuelt.site, locale: 'en-US', viewport })
    watch(context, asked)
    await calm(context)
    await use(new Studio(context))
    await context.close()
    base.expect(asked, 'requests to other machines').toEqual([])
  },
  open: [async ({ office }, use) => use(new OpenTab(office)), { scope: 'worker' }],
  editor: async ({ office, open, aktuelt, asked }, use, { status, expectedStatus }) => {
    const unwatch = watch(office, asked)
    await use(new Studio(office, open))
    await open.giveBack(status === expectedStatus)
    await clear(office, open, aktuelt.site)
    unwatch()
    base.expect(asked, 'requests to other machines').toEqual([])
  },
})

/**
 * The tag of stories that `npm test` leaves to `npm run bench -- long`: ways round the same dialogs that other stories go
 * straight through, and what unit tests hold with fewer parts.
 */
export const long = '@long'

/**
 * For stories that do without each other: returns a function that gives the tag of the first of a file, the second and so
 * on, so that `npm test` tells one in `step` a day. Each spends some 20 s of Studio's. `from` lets files begin on different
 * days, or all would tell their first on the same one.
 */
export function storyTurns(step: number, from = 0): () => typeof long | [] {
  const isTurn = turnsOf(step, day + from)
  return () => (isTurn() ? [] : long)
}

export const { expect } = test
