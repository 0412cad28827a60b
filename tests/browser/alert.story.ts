import { alertMessages as words } from '#sanity/studio/messages/alert.ts'
import { alertLevelTitles } from '#schemas/choices.ts'
import { inSeconds } from '#tests/support/documents.ts'
import { seriousIn } from './axe.ts'
import { reach } from './byKeys.ts'
import { expect, long, test } from './stories.ts'
import { DocumentTab } from './studio.ts'

const day = 86_400

const soon = { timeout: 10_000, intervals: [100] }

test('an editor sends out an emergency after one question, corrects it after another, and takes it down from the desk', {
  tag: long,
}, async ({ reader, editor, aktuelt: { content } }) => {
  test.setTimeout(150_000)
  const read = (address: string) => async () => (await reader.request.get(address)).text()
  await read('/aktuelt')()
  const page = await editor.pane(words.desk)
  await page.getByRole('link', { name: words.create }).click()
  const tab = new DocumentTab(page)
  await tab.write('title', 'Kok drikkevatnet i Indre Øygard')
  await tab.write('text', 'Kok alt vatn i tre minutt før du drikk det.')
  await tab.field('level').getByRole('radio', { name: alertLevelTitles.emergency }).check()
  await expect(page.getByTestId('alert-preview')).toContainText('Kok drikkevatnet i Indre Øygard')
  await expect(page.getByTestId('alert-line')).toContainText(words.line.draft)

  // Asked about, with «Avbryt» in focus: Enter sends nothing.
  const dialog = page.getByRole('dialog', { name: words.emergency.title })
  await expect(page.getByTestId('action-publiser')).toBeEnabled()
  await page.getByTestId('action-publiser').click()
  await expect(dialog.getByTestId('alert-preview')).toContainText('Kok alt vatn i tre minutt')
  await expect(dialog).toContainText(words.emergency.endless)
  await expect(dialog.getByRole('button', { name: 'Avbryt' })).toBeFocused()
  expect(await seriousIn(page, '[role=dialog]')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  expect(await content.fetch('count(*[_type == "alert" && !(_id in path("drafts.**"))])')).toBe(0)

  await page.getByTestId('action-publiser').click()
  const published = tab.published()
  await dialog.getByRole('button', { name: words.emergency.confirm }).click()
  await published
  const line = page.getByTestId('alert-line')
  await expect(line).toContainText(words.line.endless)
  const [sent] = await content.fetch('*[_type == "alert" && !(_id in path("drafts.**"))]')
  expect(sent).toMatchObject({ level: 'emergency', title: 'Kok drikkevatnet i Indre Øygard' })
  expect(Math.abs(Date.parse(sent.from) - Date.now())).toBeLessThan(60_000)

  // On a page that was kept, and on one that is not found, without a script.
  for (const address of ['/aktuelt', '/finst-ikkje']) {
    await expect.poll(read(address), soon).toContain('Kok drikkevatnet i Indre Øygard')
  }

  // Another text is asked about anew.
  await tab.write('text', 'Kok alt vatn i fem minutt før du drikk det.')
  await expect(line).toContainText(words.line.edited)
  await expect(page.getByTestId('action-publiser')).toBeEnabled()
  await page.getByTestId('action-publiser').click()
  await expect(dialog.getByTestId('alert-preview')).toContainText('fem minutt')
  const corrected = tab.published()
  await dialog.getByRole('button', { name: words.emergency.confirm }).click()
  await corrected
  await expect(dialog).toBeHidden()

  // Taken down from the desk, by keys.
  await editor.leave(page)
  const desk = await editor.pane(words.desk)
  const pane = desk.getByTestId('alerts-pane')
  const shown = pane.getByRole('region', { name: words.standing.shown })
  await expect(shown).toContainText('Kok drikkevatnet i Indre Øygard')
  expect(await seriousIn(desk, '[data-testid=alerts-pane]')).toEqual([])
  await reach(desk, shown.getByTestId('take-down'))
  await desk.keyboard.press('Enter')
  const question = desk.getByRole('dialog', { name: words.takeDownTitle('Kok drikkevatnet i Indre Øygard') })
  await reach(desk, question.getByTestId('confirm-button'))
  await desk.keyboard.press('Enter')
  await expect(pane.getByRole('region', { name: words.standing.over })).toContainText('Kok drikkevatnet')
  const taken = await content.getDocument(sent._id)
  expect(Date.parse(taken?.to)).toBeLessThanOrEqual(Date.now() + 1_000)
  expect(taken?.from).toBe(sent.from)
  await expect.poll(read('/aktuelt'), soon).not.toContain('Kok drikkevatnet')
})

test('an alert that has stood for a day without an end is asked about wherever the editor is, and one answer is for all', {
  tag: long,
}, async ({ editor, aktuelt: { content } }) => {
  test.setTimeout(90_000)
  const title = 'Fylkesveg 57 er stengd'
  await content.create({
    _id: 'alert-gammal',
    _type: 'alert',
    title,
    text: 'Køyr om Storehaug.',
    level: 'warning',
    from: inSeconds(-day - 60),
  })
  const page = await editor.list('Artiklar')
  const asked = page.getByTestId('ask-again')
  await expect(asked).toContainText(words.stillNamed(title), { timeout: 20_000 })
  expect(await seriousIn(page, '[data-testid=ask-again]')).toEqual([])
  await editor.leave(page)

  const tasks = await editor.pane('Krev handling')
  await expect(tasks.getByRole('region', { name: words.stillTask })).toContainText(title)
  await tasks
    .getByTestId('ask-again')
    .getByRole('button', { name: words.stillYesNamed(title) })
    .click()
  await expect(tasks.getByTestId('ask-again')).toBeHidden()
  await expect(tasks.getByRole('region', { name: words.stillTask })).toBeHidden()
  expect(await content.fetch('*[_type == "stillInForce"].alert')).toEqual(['alert-gammal'])
  // What readers have is as it was.
  expect((await content.getDocument('alert-gammal'))?.to).toBeUndefined()
})
