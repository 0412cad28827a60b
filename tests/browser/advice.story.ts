import { article, store } from '#tests/support/documents.ts'
import { seriousIn } from './axe.ts'
import { expect, long, test } from './stories.ts'

const id = 'rad-om-ord'

test('an editor writes a Bokmål word in Nynorsk, sees the advice, publishes all the same, and turns advice off', {
  tag: long,
}, async ({ editor, aktuelt, reader }) => {
  const block = (key: string, text: string) => ({
    _type: 'block',
    _key: key,
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 's', marks: [], text }],
  })
  const body = [block('a', 'Vi iverksetter tiltak i samband med FDV.'), block('b', 'Alt er bra.')]
  await store(aktuelt.content, article(id, 'Møte om vegen', { body }))
  const tab = await editor.at({ _type: 'article', _id: id })
  const { page } = tab
  await tab.write('lead', 'Kommunen har ikke fått svar')
  const below = (field: string) => tab.field(field).getByTestId('advice')
  await expect(below('lead')).toContainText('«ikke» er bokmål. På nynorsk: «ikkje».')
  await expect(below('body')).toContainText('«i samband med» er tungt. Kanskje: ved, om.')
  await expect(below('body')).toContainText('«FDV» er ikkje forklart.')
  await expect(tab.field('lead').getByTestId('length-lead')).toHaveText('27 av 300 teikn')
  expect(await seriousIn(page, '[data-testid="advice"]')).toEqual([])

  await tab.publish()
  await expect(async () => {
    await reader.goto(`/aktuelt/${id}`)
    await expect(reader.getByText('Kommunen har ikke fått svar')).toBeVisible({ timeout: 1_000 })
  }).toPass()

  await page.getByRole('button', { name: 'Skriveråd' }).first().click()
  await page.getByLabel('Vis skriveråd medan eg skriv').uncheck({ force: true })
  await expect(below('lead')).toHaveCount(0)
  await page.reload()
  await expect(tab.field('lead').locator('textarea')).toHaveValue('Kommunen har ikke fått svar')
  await expect(tab.field('lead').getByTestId('length-lead')).toHaveCount(0)
  await page.evaluate(() => localStorage.removeItem('aktuelt.advice'))
})
