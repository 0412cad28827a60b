import type { Page } from '@playwright/test'
import { plannedMessages as words } from '#sanity/studio/messages/planned.ts'
import { planIdOf } from '#sanity/studio/planned/plan.ts'
import { article, inSeconds } from '#tests/support/documents.ts'
import { seriousIn } from './axe.ts'
import { reach } from './byKeys.ts'
import { expect, long, test } from './stories.ts'

const soon = { timeout: 15_000, intervals: [50] }

const text = (reader: Page, address: string) => async () => (await reader.request.get(address)).text()

/** Presses a button that the focus is led to by keys. */
async function press(page: Page, name: RegExp | string, role: 'button' | 'menuitem' = 'button') {
  await reach(page, page.getByRole(role, { name }))
  await page.keyboard.press('Enter')
}

test('an editor plans a correction by keys alone: it is told of, readers get it at its time, and once', {
  tag: long,
}, async ({ reader, editor, aktuelt: { content } }) => {
  const id = 'planlagd-retting'
  await content.create(article(id, 'Straumprisen går ned'))
  await expect.poll(text(reader, `/aktuelt/${id}`), soon).toContain('Straumprisen går ned')
  const tab = await editor.at({ _type: 'article', _id: id })
  const { page } = tab
  await tab.write('title', 'Straumprisen går opp')
  await expect
    .poll(() => content.fetch('*[_id == $id][0].title', { id: `drafts.${id}` }))
    .toContain('går opp')

  await press(page, 'Opne dokumenthandlingar')
  await press(page, /^Planlegg/, 'menuitem')
  const dialog = page.getByRole('dialog', { name: words.title })
  await expect(dialog.getByRole('textbox', { name: words.when })).toBeFocused()
  await page.keyboard.type('1. mars 2099 kl. 08.00')
  await reach(page, dialog.getByRole('textbox', { name: 'Kva er endra?' }))
  await page.keyboard.insertText('Prisen er retta.')
  expect(await seriousIn(page, '[role=dialog]')).toEqual([])
  await page.keyboard.press('Control+Enter')
  const line = page.getByTestId('planned-line')
  await expect(line).toContainText('Utkastet blir publisert 1. mars 2099 kl. 08.00.')
  await expect(line).toContainText('Vesentleg endring: «Prisen er retta.» Planlagt av Lokal redaktør.')
  await expect(dialog).toBeHidden()
  const plan = planIdOf(id, 'publish')
  expect(await content.getDocument(plan)).toMatchObject({
    document: id,
    change: 'material',
    state: 'waiting',
  })

  // A word more, and the plan is no longer of this draft; planned again, it is as it was planned before.
  await tab.write('title', 'Straumprisen går opp att')
  await expect(line).toContainText(words.hindered.changed)
  await page.getByRole('button', { name: 'Opne dokumenthandlingar' }).click()
  await page.getByRole('menuitem', { name: /^Planlegg/ }).click()
  await expect(dialog.getByRole('textbox', { name: words.when })).toHaveValue('01.03.2099 08.00')
  await page.keyboard.press('Control+Enter')
  await expect(line).not.toContainText(words.hindered.changed)
  await expect(line).toContainText('Vesentleg endring: «Prisen er retta.»')
  expect(await text(reader, `/aktuelt/${id}`)()).not.toContain('går opp')

  // The day has come.
  await content
    .patch(plan)
    .set({ at: inSeconds(2) })
    .commit()
  await expect.poll(text(reader, `/aktuelt/${id}`), soon).toContain('Straumprisen går opp att')
  await expect(line).toBeHidden()
  expect(await content.getDocument(plan)).toMatchObject({ state: 'done' })

  await editor.leave(page)
  const desk = await editor.pane(words.list)
  await expect(desk.getByTestId('planned-pane')).toContainText('Straumprisen går opp att')
  expect(await seriousIn(desk, '[data-testid=planned-pane]')).toEqual([])
})
