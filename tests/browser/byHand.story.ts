import { article, event } from '#tests/support/documents.ts'
import { seriousIn } from './axe.ts'
import { reach } from './byKeys.ts'
import { expect, long, storyTurns, test } from './stories.ts'
import type { DocumentTab } from './studio.ts'

const turn = storyTurns(8, 0)

/** Presses Publiser by its keys, and answers its dialog: with a note, or as it stands. */
async function publishByKeys({ page, confirmPublish }: DocumentTab, note = ''): Promise<void> {
  await expect(page.getByTestId('action-publiser')).toBeEnabled()
  await page.keyboard.press('Control+Alt+p')
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused()
  await page.keyboard.insertText(note)
  await page.keyboard.press('Enter')
  await expect(confirmPublish).toBeHidden()
}

/** Replaces the text of a field that is reached by Tab. */
async function retype(tab: DocumentTab, field: string, text: string): Promise<void> {
  await reach(tab.page, tab.field(field).locator('input, textarea').first())
  await tab.page.keyboard.press('ControlOrMeta+a')
  await tab.page.keyboard.type(text)
}

test('an editor without a mouse corrects a typo and tells of a correction, in one open tab', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  const id = 'for-hand-sak'
  await aktuelt.content.create(article(id, 'Saka utan mus', { lead: 'Brua er åpna.' }))
  const stored = () => aktuelt.content.getDocument(id)
  const tab = await editor.at({ _type: 'article', _id: id })
  await retype(tab, 'lead', 'Brua er opna.')
  await publishByKeys(tab)
  await expect.poll(stored).toMatchObject({ lead: 'Brua er opna.' })
  expect(await stored()).not.toHaveProperty('lastUpdated')

  await retype(tab, 'lead', 'Brua opnar måndag.')
  await publishByKeys(tab, 'Brua opnar ein dag seinare.')
  await expect
    .poll(stored)
    .toMatchObject({ lead: 'Brua opnar måndag.', changes: [{ note: 'Brua opnar ein dag seinare.' }] })
})

test('an editor without a mouse moves an event and then cancels it', { tag: long }, async ({
  editor,
  aktuelt,
}) => {
  const id = 'for-hand-kurs'
  const times = { startsAt: '2027-03-20T09:00:00.000Z', endsAt: '2027-03-20T15:00:00.000Z' }
  await aktuelt.content.create(event(id, 'Kurset utan mus', times))
  const stored = () => aktuelt.content.getDocument(id)
  const { page } = await editor.at({ _type: 'event', _id: id })
  const announcement = (name: string) =>
    page.getByTestId('announcements').getByRole('button', { name, exact: true })
  const dialog = page.getByRole('dialog')

  await reach(page, announcement('Flytt til ny dato'))
  await page.keyboard.press('Enter')
  await expect(dialog.getByLabel('Ny start', { exact: true })).toBeFocused()
  await page.keyboard.type('3. april 2027')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect.poll(stored).toMatchObject({ status: 'rescheduled', startsAt: '2027-04-03T08:00:00.000Z' })

  await reach(page, announcement('Avlys'))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeVisible()
  await reach(page, dialog.getByTestId('announcement-confirm'))
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect.poll(stored).toMatchObject({ status: 'cancelled', calendarSequence: 2 })
})

test('an editor leaves Studio open while the lake restarts: what was typed is there, and typing goes on', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  const id = 'for-hand-omstart'
  await aktuelt.content.create(article(id, 'Saka under omstart'))
  const tab = await editor.at({ _type: 'article', _id: id })
  const input = tab.field('lead').locator('input, textarea').first()
  await tab.write('lead', 'Skrive før omstarten.')
  await aktuelt.stopLake()
  try {
    await expect(input).toHaveValue('Skrive før omstarten.')
  } finally {
    await aktuelt.startLake()
  }
  const draft = () => aktuelt.content.getDocument(`drafts.${id}`)
  await expect.poll(draft).toMatchObject({ lead: 'Skrive før omstarten.' })
  await expect(input).toBeEditable()
  await input.press('End')
  await tab.page.keyboard.type(' Og etter.')
  await expect.poll(draft).toMatchObject({ lead: 'Skrive før omstarten. Og etter.' })
})

test('an editor by screen reader meets nothing serious in the line of what is visible, nor before publishing or deleting', {
  tag: long,
}, async ({ editor, aktuelt }) => {
  const id = 'for-hand-axe'
  await aktuelt.content.create(article(id, 'Saka som blir høyrd'))
  const tab = await editor.at({ _type: 'article', _id: id })
  const { page } = tab
  await expect(page.getByTestId('visible-line')).toBeVisible()
  expect(await seriousIn(page, '[data-testid="visible-line"]')).toEqual([])

  await tab.write('lead', 'Noko anna.')
  await expect(page.getByTestId('action-publiser')).toBeEnabled()
  await page.keyboard.press('Control+Alt+p')
  await expect(tab.confirmPublish).toBeVisible()
  expect(await seriousIn(page, '[role="dialog"]')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(tab.confirmPublish).toBeHidden()

  await page.getByRole('button', { name: 'Opne dokumenthandlingar' }).click()
  await page.getByRole('menuitem', { name: /^Slett/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await seriousIn(page, '[role="dialog"]')).toEqual([])
})
