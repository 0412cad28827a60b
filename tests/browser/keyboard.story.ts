import type { Frame, Page } from '@playwright/test'
import { event, inSeconds } from '#tests/support/documents.ts'
import { everyNth } from '#tests/support/long.ts'
import { expect, test } from './stories.ts'

const id = 'arrangement-for-tastatur'
const address = `/aktuelt/${id}`

const meeting = () =>
  event(id, 'Folkemøte som går no', {
    startsAt: inSeconds(-600),
    attendance: 'online',
    stream: { provider: 'youtube', videoId: 'abcdefghijk', state: 'live', captions: 'none' },
    body: [
      { _type: 'video', _key: 'v', title: 'Slik melder du deg på', provider: 'vimeo', videoId: '123456789' },
    ],
    changes: [{ _key: 'c', at: inSeconds(-300), note: 'Møtet er flytta til nett.' }],
  })

/** Where the focus is, on the whole page in pixels, and whether it can be seen. */
function focus() {
  const element = document.activeElement
  if (element === null || element === document.body) return undefined
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const name = `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`
  const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  return { name, left, right, top: top + scrollY, bottom: bottom + scrollY, isOutlined }
}

type Stop = NonNullable<ReturnType<typeof focus>>

/** The frame that has the focus; undefined when none has. */
async function focusedFrame(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames().slice(1)) {
    const element = await frame.frameElement()
    if (await element.evaluate((each) => document.activeElement === each)) return frame
  }
  return undefined
}

/** Where the focus is, also in the document of a frame. Where a frame has it and nothing in it has, nobody sees it. */
async function stopAt(page: Page): Promise<Stop | undefined> {
  const stop = await page.evaluate(focus)
  const frame = stop && (await focusedFrame(page))
  const within = frame && (await frame.evaluate(focus))
  if (stop === undefined || within === undefined) return stop
  return {
    ...within,
    left: within.left + stop.left,
    right: within.right + stop.left,
    top: within.top + stop.top,
    bottom: within.bottom + stop.top,
  }
}

/** Everything that Tab comes to from the top of the page, in its order. */
async function stopsOn(page: Page): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let i = 0; i < 100; i++) {
    await page.keyboard.press('Tab')
    const stop = await stopAt(page)
    if (stop === undefined) continue
    if (stops[0]?.name === stop.name && i > 0) break
    stops.push(stop)
  }
  return stops
}

/** Further down, or in the column beside: facts stand to the right of the text, and are read before it. */
const follows = (next: Stop, before: Stop): boolean =>
  next.top >= before.top - 8 || next.left >= before.right || next.right <= before.left

/** Goes through a page by Tab, and looks at the order of what it comes to, and at whether one sees where one is. */
async function readByTab(reader: Page, where: string, width: number): Promise<void> {
  await reader.setViewportSize({ width, height: 800 })
  await reader.goto(where)
  const [skip, ...stops] = await stopsOn(reader)
  expect(skip?.name).toContain('Hopp til hovudinnhald')
  expect(stops.length).toBeGreaterThan(8)
  expect(stops.filter(({ isOutlined }) => !isOutlined).map(({ name }) => name)).toEqual([])
  const backwards = stops.flatMap((stop, index) => {
    const before = stops[index - 1]
    return before === undefined || follows(stop, before) ? [] : [{ from: before, to: stop }]
  })
  expect(backwards).toEqual([])
}

const widths = [1280, 360]

const others = [
  '/',
  '/aktuelt',
  '/aktuelt/emne/digitale-tenester',
  '/aktuelt/sok?q=finst%20ikkje',
  '/aktuelt/fem-kommunar-tek-i-bruk-felles-innbyggjarportal',
  '/aktuelt/digi-konferansen',
  '/personvern',
  '/aktuelt/finst-ikkje',
]

for (const where of everyNth(others, 3)) {
  test(`${where} is read by keyboard alone, in the order that one sees, wide and narrow`, async ({
    reader,
  }) => {
    for (const width of widths) await readByTab(reader, where, width)
  })
}

test('what a list can be narrowed to is unfolded and followed by keyboard, without scripts', async ({
  browser,
  aktuelt,
}) => {
  const viewport = { width: 360, height: 740 }
  const context = await browser.newContext({ baseURL: aktuelt.site, javaScriptEnabled: false, viewport })
  const page = await context.newPage()
  await page.goto('/aktuelt')
  const topic = page.getByRole('link', { name: 'Kunstig intelligens' }).first()
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Kunstig intelligens' })).toBeHidden()
  await page.getByText('Vel emne eller år').focus()
  await page.keyboard.press('Enter')
  await expect(topic).toBeVisible()
  await topic.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kunstig intelligens')
  await context.close()
})

test.describe('an event by keyboard alone', () => {
  test.beforeAll(async ({ aktuelt }) => {
    await aktuelt.content.createOrReplace(meeting())
    const status = async () => (await fetch(aktuelt.site + address)).status
    await expect.poll(status, { timeout: 10_000 }).toBe(200)
  })

  test.afterAll(async ({ aktuelt }) => {
    await aktuelt.content.delete(id)
  })

  test('begins with a link past the menu, which takes the focus there', async ({ reader }) => {
    await reader.goto(address)
    await reader.keyboard.press('Tab')
    const skip = reader.getByRole('link', { name: 'Hopp til hovudinnhald' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport({ ratio: 1 })
    await reader.keyboard.press('Enter')
    await expect(reader.getByRole('main')).toBeFocused()
    await reader.keyboard.press('Tab')
    const inMain = await reader.evaluate(() => document.activeElement?.closest('main') !== null)
    expect(inMain).toBe(true)
  })

  for (const width of widths) {
    test(`goes through the page as one reads it, and the focus can be seen everywhere, ${width} pixels wide`, async ({
      reader,
    }) => {
      await readByTab(reader, address, width)
    })
  }

  test('has a player with one stop each, a link that is seen, and no frame that is read aloud as empty', async ({
    reader,
  }) => {
    await reader.goto(address)
    const stops = (await stopsOn(reader)).filter(({ name }) => /^IFRAME|^A Vis /.test(name))
    expect(stops.map(({ name, isOutlined }) => [name, isOutlined])).toEqual([
      ['A Vis videoen her', true],
      ['A Vis direktesendinga her', true],
    ])
    for (const title of ['Videospelar: Slik melder du deg på', 'Videospelar: Folkemøte som går no']) {
      const link = reader.frameLocator(`iframe[title="${title}"]`).getByRole('link')
      await expect(link).toHaveCount(1)
      await expect(link).toBeVisible()
    }
  })

  test('opens what is folded, and plays the stream in its frame, without scripts', async ({
    browser,
    aktuelt,
  }) => {
    const context = await browser.newContext({ baseURL: aktuelt.site, javaScriptEnabled: false })
    const page = await context.newPage()
    const played: string[] = []
    await context.route(/^https:/, (route) => {
      played.push(route.request().url())
      // YouTube's player demands to know where it is shown; which page that is concerns nobody.
      expect(route.request().headers().referer).toBe(`${aktuelt.site}/`)
      return route.fulfill({ contentType: 'text/html', body: '<title>Spelar</title>' })
    })
    await page.goto(address)

    await page.getByText(/^Sjå .*endring/).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText('Møtet er flytta til nett.')).toBeVisible()

    expect(played).toEqual([])
    const frame = page.frameLocator('iframe[name="spelar"]')
    await frame.getByRole('link', { name: 'Vis direktesendinga her' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => played).toEqual(['https://www.youtube-nocookie.com/embed/abcdefghijk'])
    await expect.poll(() => page.frame({ name: 'spelar' })?.url()).toBe(played[0])
    expect(new URL(page.url()).pathname).toBe(address)
    await context.close()
  })
})
