import { readFile } from 'node:fs/promises'
import { seriousIn } from './axe.ts'
import { expect, long, test } from './stories.ts'

test('an editor sees how much is in which language, and takes the figures along to a spreadsheet', {
  tag: long,
}, async ({ editor }) => {
  test.setTimeout(180_000)
  const page = await editor.tool('language')
  const report = page.getByTestId('language-report')
  await expect(report.getByRole('img', { name: /^Nynorsk og bokmål, år for år, i ord/ })).toBeVisible()
  const rows = report.getByRole('table', { name: 'År for år, i ord' }).getByRole('row')
  const years = (await rows.count()) - 1
  expect(years).toBeGreaterThan(1)
  await expect.poll(() => seriousIn(page, '[data-testid="language-report"]')).toEqual([])

  await report.getByRole('radio').nth(1).press('Space')
  await expect(report.getByRole('table', { name: 'År for år, i tekstar' })).toBeVisible()
  const saving = page.waitForEvent('download')
  await report.getByTestId('language-csv').press('Enter')
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('sprakrapport.csv')
  const text = await readFile(await saved.path(), 'utf8')
  expect(text.startsWith('\uFEFFÅr;Slag;Språk;Tekstar;Ord;')).toBe(true)
  expect(new Set(text.match(/^\d{4}(?=;Alle;)/gm)).size).toBe(years)
})
