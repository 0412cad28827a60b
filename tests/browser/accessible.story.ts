import { everyNth } from '#tests/support/long.ts'
import { axeFinds } from './axe.ts'
import { expect, test } from './stories.ts'

const addresses = [
  '/',
  '/aktuelt',
  '/aktuelt/side/2',
  '/aktuelt/politisk-markering-av-digi-vestland',
  '/aktuelt/ny-rettleiing-om-kunstig-intelligens',
  '/aktuelt/frukostmote-om-skytenester',
  '/aktuelt/emne/kunstig-intelligens',
  '/aktuelt/arkiv/2021',
  '/aktuelt/arrangement',
  '/aktuelt/arrangement/tidlegare',
  '/aktuelt/sok',
  '/aktuelt/sok?q=digital',
  '/aktuelt/sok?q=finst%20ikkje',
  '/aktuelt/finst-ikkje',
]

/** Light and 1280 pixels wide is in everyAddress.story.ts, for every address. */
const looks = [
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320 },
] as const

// In dark and in narrow windows an address is looked at on one day in seven.
for (const { colorScheme, width } of looks) {
  test(`axe finds nothing, and nothing runs out of sight, ${colorScheme} and ${width} pixels wide`, async ({
    reader,
  }) => {
    const said: string[] = []
    reader.on('console', (message) => said.push(message.text()))
    await reader.emulateMedia({ colorScheme })
    await reader.setViewportSize({ width, height: 900 })
    for (const address of everyNth(addresses, 7)) {
      const answer = await reader.goto(address)
      await expect(reader.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect([address, ...(await axeFinds(reader))]).toEqual([address])
      const overflow = await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, `${address} is wider than the window`).toBeLessThanOrEqual(0)
      // Chromium itself reports the status of a page that is not found.
      if (answer?.ok()) expect(said, `${address} says something on the console`).toEqual([])
      said.length = 0
    }
  })
}
