import { writeFile } from 'node:fs/promises'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { addressOf } from '#lib/addresses/addresses.ts'
import { startAktuelt } from '#tests/support/aktuelt.ts'
import { findBrowser } from '#tests/support/browser.ts'
import { article } from '#tests/support/documents.ts'
import { emptyReport, type Report } from './report.ts'

/** In bytes: the guide is read over slow lines too. */
const largest = 150_000

/** The article and the event of the first content that the guide shows. */
const guidance = 'ny-rettleiing-om-kunstig-intelligens'
const conference = 'event-digi-konferansen'

/** Takes a picture of what a page shows, by the name of its file in docs/images without `studio-` and `.png`. */
type Take = (page: Page, name: string) => Promise<void>

type Office = { context: BrowserContext; take: Take }

/** A tab of Studio at a path below /studio, once a part of it is there. */
async function open({ context }: Office, path: string, part: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`/studio${path}`)
  await page.getByTestId(part).waitFor()
  return page
}

/** Waits until Studio shows all of a published document: which pages it is on is asked last. */
async function loaded(page: Page): Promise<void> {
  await page.getByTestId('visible-line').getByText('Synleg for publikum').waitFor()
  await page.getByText(/^Brukt på/).waitFor()
}

const field = (page: Page, name: string) =>
  page.getByTestId(`field-${name}`).locator('input, textarea').first()

/** The article is opened from its list, corrected, and published as a material change. */
async function takeArticle(office: Office): Promise<void> {
  const page = await open(office, '', 'pane-item-Artiklar')
  await page.getByTestId('pane-item-Artiklar').click()
  await page.getByTestId('document-list-pane').getByText('Ny rettleiing om kunstig').first().click()
  await loaded(page)
  await office.take(page, 'artikkel')

  await field(page, 'title').fill('Ny rettleiing om kunstig intelligens i kommunane og fylka')
  await page.locator('[data-testid="action-publiser"]:enabled').waitFor()
  await page.getByTestId('document-panel-document-title').getByText('og fylka').waitFor()
  await field(page, 'title').evaluate((input) => input.scrollIntoView({ block: 'center' }))
  await office.take(page, 'utkast')

  await page.getByTestId('action-publiser').click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('textarea').fill('Rettleiinga gjeld no for fylka òg.')
  await dialog.getByText('Ser etter kva sider').waitFor({ state: 'hidden' })
  await office.take(page, 'publiser')

  await page.getByTestId('publish-confirm').click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByText('Du har endringar').waitFor({ state: 'hidden' })
  const line = page.getByTestId('visible-line')
  await line.getByText('denne utgåva, etter').waitFor()
  await line.evaluate((shown) => shown.scrollIntoView({ block: 'center' }))
  await office.take(page, 'synleg')
}

/** The event's fields of time and place, the announcements above them, and one that is being made. */
async function takeEvent(office: Office): Promise<void> {
  const page = await open(office, `/structure/event;${conference}`, 'announcements')
  await loaded(page)
  await page.getByTestId('document-list-pane').getByText('Digi-konferansen').waitFor()
  await office.take(page, 'snarvegar')

  const tabs = page.getByTestId('field-group-tabs')
  await tabs.getByRole('tab', { name: 'Tid og stad', exact: true }).click()
  await field(page, 'startsAt').waitFor()
  await field(page, 'startsAt').scrollIntoViewIfNeeded()
  await office.take(page, 'tid-og-stad')

  await page.getByRole('button', { name: 'Flytt til ny dato', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill('20.04.2027')
  await dialog.getByText('Ny tid:').waitFor()
  await office.take(page, 'flytt')
}

/** Where an article that is deleted is found again. */
async function takeDeletion(office: Office, id: string): Promise<void> {
  const page = await open(office, `/structure/article;${id}`, 'document-panel-document-title')
  await loaded(page)
  await page.getByRole('button', { name: 'Opne dokumenthandlingar' }).click()
  await page.getByRole('menuitem', { name: /^Slett/ }).click()
  const anyway = page.getByRole('dialog').getByRole('button', { name: 'Slett likevel' })
  await anyway.click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  const desk = await open(office, '/structure/deleted', 'deleted-pane')
  await desk.getByTestId('deleted-pane').getByRole('listitem').first().waitFor()
  await office.take(desk, 'sist-sletta')
}

/** The article's page in the preview, beside its form. */
async function takePreview(office: Office): Promise<void> {
  const page = await open(
    office,
    `/preview?preview=${encodeURIComponent(addressOf.document(guidance))}`,
    'field-title',
  )
  // «Rediger» is off until the page and the form are connected.
  await page.locator('input[type="checkbox"]:enabled:checked').first().waitFor()
  await office.take(page, 'forehandsvising')
}

/** A picture of a page on which nothing moves any more: what loads, turns or fades, and what appears pushes the rest down. */
async function still(page: Page): Promise<Buffer> {
  const deadline = Date.now() + 15_000
  let before = await page.screenshot({ animations: 'allow' })
  for (;;) {
    await page.waitForTimeout(700)
    const now = await page.screenshot({ animations: 'allow' })
    if (now.equals(before) || Date.now() > deadline) return now
    before = now
  }
}

/** Takes the pictures of docs/editors-guide.md: Studio at 1440 × 900 with the first content. The report tells their sizes. */
export async function pictures(): Promise<Report> {
  const aktuelt = await startAktuelt()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  const report = emptyReport()
  const take: Take = async (page, name) => {
    const small = await sharp(await still(page))
      .png({ palette: true, colours: 128, effort: 10 })
      .toBuffer()
    const file = `docs/images/studio-${name}.png`
    await writeFile(file, small)
    report.bars.push({ what: `${file}, bytes`, measured: small.length, limit: largest })
  }
  try {
    const context = await browser.newContext({
      baseURL: aktuelt.site,
      locale: 'nn-NO',
      timezoneId: 'Europe/Oslo',
      viewport: { width: 1440, height: 900 },
    })
    context.setDefaultTimeout(60_000)
    // The dialog tells of pages that are cached: somebody has to have visited them.
    for (const visited of ['/', '/aktuelt', addressOf.document(guidance)]) await context.request.get(visited)
    const gone = article('opningstider-i-romjula', 'Opningstider i romjula')
    await aktuelt.content.create(gone)
    const office = { context, take }
    await takeArticle(office)
    await takeEvent(office)
    await takePreview(office)
    await takeDeletion(office, gone._id)
    return report
  } finally {
    await browser.close()
    await aktuelt.stop()
  }
}
