import { expect, test } from './stories.ts'

const address = '/aktuelt/politisk-markering-av-digi-vestland'

test('the first content reads as its sheet of facts says', async ({ reader }) => {
  await reader.goto(address)
  const main = reader.getByRole('main')

  await expect(reader.locator('html')).toHaveAttribute('lang', 'nn')
  const crumbs = reader.getByRole('navigation', { name: /sti|her/i }).getByRole('listitem')
  await expect(crumbs).toHaveText(['Framside', 'Aktuelt', 'Politisk markering av Digi Vestland'])
  const title = reader.getByRole('heading', { level: 1 })
  await expect(title).toContainText(/Digi Vestland/)
  await expect(title).toContainText(/1\. september/)

  await expect(main).toContainText('onsdag 1. september 2021 kl. 13.30')
  await expect(main).toContainText('Sist oppdatert: 14. oktober 2021')
  const facts = reader.getByRole('region', { name: 'Tid og stad' })
  await expect(facts).toContainText(/Stad\s*På nett/)
  await expect(facts).toContainText(/Når\s*onsdag 1\.\sseptember 2021\skl\.\s13\.30/)
  await expect(facts).toContainText(/Arrangør\s*Bergen kommune/)

  const jumps = main.locator('a[href="#direktesending"]')
  await expect(jumps).toHaveCount(2)
  await expect(reader.locator('#direktesending')).toHaveCount(1)

  const quotation = main.locator('blockquote')
  await expect(quotation).toContainText('En digital offentlig sektor')
  const programme = reader.locator('section', { has: reader.getByRole('heading', { name: 'Program' }) })
  const items = programme.locator('.programme-list > li')
  await expect(items).toHaveCount(5)
  await expect(items.nth(0)).toContainText('Erlend Horn')
  await expect(items.nth(1)).toContainText('Bjørn Arild Gram')
  await expect(items.nth(2)).toContainText('Kommunal- og moderniseringsdepartementet')
  await expect(items.nth(3)).toContainText('Status')
  await expect(items.nth(4)).toContainText('forankring')
  await expect(items.nth(4)).toContainText('Debatt')
})

test('a reader finds it from Framside through Aktuelt, page by page', async ({ reader }) => {
  await reader.goto('/')
  await reader.getByRole('navigation').getByRole('link', { name: 'Aktuelt' }).click()
  await expect(reader).toHaveURL(/\/aktuelt$/)
  const wanted = reader.getByRole('main').locator(`a[href="${address}"]`)
  while ((await wanted.count()) === 0) await reader.getByRole('link', { name: 'Neste side' }).click()
  await wanted.first().click()
  await expect(reader).toHaveURL(new RegExp(`${address}$`))
})

test('no page stores anything with the reader', async ({ reader }) => {
  for (const visited of ['/', '/aktuelt', address]) {
    await reader.goto(visited)
    expect(await reader.context().cookies()).toEqual([])
    expect(await reader.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  }
})
