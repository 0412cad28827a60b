import { chromium, type Locator, type Page } from '@playwright/test'
import { Studio } from '#tests/browser/studio.ts'
import { startAktuelt } from '#tests/support/aktuelt.ts'
import { findBrowser } from '#tests/support/browser.ts'
import { event } from '#tests/support/documents.ts'
import { emptyReport, type Report } from './report.ts'

const many = 500
const rooms = 12
const minute = 60_000
const starts = Date.parse('2027-03-15T08:00:00.000Z')

/** An item each quarter of an hour, in one of the rooms and with two speakers; a new day after forty. */
function item(index: number) {
  const at =
    starts + Math.floor(index / 120) * 1_440 * minute + Math.floor((index % 120) / rooms) * 45 * minute
  return {
    _type: 'programmeItem',
    _key: `item${index}`,
    kind: 'talk',
    topic: `Innlegg ${index} om det vi har lært`,
    startsAt: new Date(at).toISOString(),
    endsAt: new Date(at + 45 * minute).toISOString(),
    room: `Rom ${100 + (index % rooms)}`,
    track: `Spor ${1 + (index % 4)}`,
    speakers: [
      { _type: 'speaker', _key: 'a', name: `Kari ${index}` },
      { _type: 'speaker', _key: 'b', name: `Ola ${index}`, organisation: 'UiB' },
    ],
  }
}

const paragraph = (index: number) => ({
  _type: 'block',
  _key: `block${index}`,
  style: 'normal',
  markDefs: [],
  children: [
    {
      _type: 'span',
      _key: 's',
      marks: [],
      text: `Avsnitt ${index}: kommunen har ikke fått svar frå innbyggjarane i samband med høringen.`,
    },
  ],
})

const large = event('stort-program', 'Konferansen med femhundre postar', {
  startsAt: new Date(starts).toISOString(),
  endsAt: '2027-03-20T18:00:00.000Z',
  place: { name: 'Rådhuset' },
  body: Array.from({ length: 300 }, (_, index) => paragraph(index)),
  programme: Array.from({ length: many }, (_, index) => item(index)),
})

/** Notes in the page, of each key, how long it takes until the frame that shows it is handed over, in ms. */
const watchKeys = (page: Page) =>
  page.evaluate(() => {
    const taken: number[] = []
    Object.assign(globalThis, { taken })
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => taken.push(performance.now() - timeStamp)
          port2.postMessage(undefined)
        })
      },
      { capture: true },
    )
  })

/** What has been noted since the last time; the list is the page's own, which `watchKeys` has made. */
const takenIn = (page: Page): Promise<number[]> =>
  page.evaluate(() => (Reflect.get(globalThis, 'taken') as number[]).splice(0))

const text = 'Slik skriv ein redaktør i eit langt program, i jamt tempo'

/** The pause between two keys, in ms: 350 strokes a minute. */
const pause = 170

/** Types a text in a field, and returns how long each key took, sorted, in ms. */
async function typed(page: Page, field: Locator): Promise<number[]> {
  await field.click()
  await page.waitForTimeout(1_500)
  await takenIn(page)
  await field.pressSequentially(text, { delay: pause })
  await page.waitForTimeout(1_000)
  return (await takenIn(page)).sort((a, b) => a - b)
}

const share = (sorted: readonly number[], part: number): number =>
  Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN)

/** The most that a key may take in nine of ten cases, in ms. */
const limit = 100

/** How long a key takes in an event of 500 programme items and 300 paragraphs, with all advice on: in its title, in an item's fields, with the timetable beside. */
export async function typing(): Promise<Report> {
  const aktuelt = await startAktuelt()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  try {
    await aktuelt.content.create(large)
    const context = await browser.newContext({
      baseURL: aktuelt.site,
      viewport: { width: 1440, height: 1000 },
    })
    const tab = await new Studio(context).open('Arrangement', large.title)
    const { page } = tab
    await watchKeys(page)
    const report = emptyReport()
    const measure = async (what: string, field: Locator) => {
      const taken = await typed(page, field)
      const p90 = share(taken, 0.9)
      report.facts[what] = `${taken.length} keys, median ${share(taken, 0.5)} ms, p90 ${p90} ms`
      report.bars.push({ what: `${what}, p90 in ms`, measured: p90, limit })
    }
    await measure('the title', tab.field('title').locator('input'))
    await tab.group('Program')
    await tab.field('programme').getByText('Innlegg 3 om').first().click()
    const dialog = page.getByRole('dialog')
    const input = (name: string) =>
      dialog
        .getByTestId(new RegExp(`^field-(?!actions-).*\\.${name}$`))
        .locator('input')
        .first()
    await measure('an item’s topic', input('topic'))
    await measure('an item’s speakers', dialog.getByTestId('add-speakers').getByRole('combobox'))
    await measure('an item’s room', input('room'))
    await page.keyboard.press('Escape')
    return report
  } finally {
    await browser.close()
    await aktuelt.stop()
  }
}
