import { article, store } from '#tests/support/documents.ts'
import { seriousIn } from './axe.ts'
import { ByKeys } from './byKeys.ts'
import { expect, long, test } from './stories.ts'

test('an editor without a mouse shows one draft to somebody without an account, and takes the link back', {
  tag: long,
}, async ({ editor, reader, aktuelt }) => {
  test.setTimeout(180_000)
  await store(
    aktuelt.content,
    article('drafts.vis-fram', 'Utkast til andre'),
    article('drafts.vis-fram-ikkje', 'Eit heilt anna utkast'),
  )
  const at = await ByKeys.open(editor, 'Artiklar', 'Utkast til andre')
  const { page } = at
  await at.click(page.getByTestId('action-menu-button'))
  await at.click(page.getByRole('menuitem', { name: 'Vis utkastet til andre …' }))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Ingen lenkjer er opne no.')).toBeVisible()
  await at.click(dialog.getByRole('radio').nth(1))
  await at.click(dialog.getByTestId('make-link'))
  const field = dialog.getByTestId('made-link')
  await expect(field).toBeFocused()
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await expect.poll(() => seriousIn(page, '[role="dialog"]')).toEqual([])
  const link = await field.inputValue()
  expect(new URL(link).origin).toBe(aktuelt.site)
  await at.click(dialog.getByRole('button', { name: 'Lukk' }))
  await expect(dialog).toBeHidden()

  await reader.goto(link)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Utkast til andre')
  await expect(reader.getByRole('complementary', { name: 'Utkast' })).toContainText('Lenkja verkar til')
  await reader.getByRole('link', { name: 'Aktuelt', exact: true }).first().click()
  await expect(reader.getByText('Utkast til andre')).toHaveCount(0)

  await editor.leave(page)
  const desk = await editor.pane('Delte utkast')
  const pane = desk.getByTestId('shared-pane')
  await expect(pane.getByRole('link', { name: 'Utkast til andre' })).toBeVisible()
  await expect.poll(() => seriousIn(desk, '[data-testid="shared-pane"]')).toEqual([])
  await pane.getByRole('button', { name: /^Trekk tilbake lenkja til «Utkast til andre»/ }).press('Enter')
  await expect(pane.getByText('Ingen lenkjer er opne no.')).toBeVisible()
  const answer = await reader.goto(link)
  expect(answer?.status()).toBe(404)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Lenkja verkar ikkje')
})
