import type { Page } from '@playwright/test'
import { plannedMessages as planned } from '#sanity/studio/messages/planned.ts'
import { Counted } from './counted.ts'
import { announce, answer, confirm } from './jobs/forms.ts'
import { expect, long, test } from './stories.ts'
import type { DocumentTab } from './studio.ts'

/** The steps of docs/first-hour.md on the first content, by the names that it has for everything. */

const soon = { timeout: 30_000 }
const text = (reader: Page, address: string) => async () => (await reader.request.get(address)).text()

async function menu({ page }: DocumentTab, name: RegExp) {
  await page.getByRole('button', { name: 'Opne dokumenthandlingar' }).click()
  await page.getByRole('menuitem', { name }).click()
}

test('an editor’s first hour: what is corrected, told of, planned, cancelled and taken back is so, step by step', {
  tag: long,
}, async ({ editor, reader, aktuelt: { content } }) => {
  const changed = await content.fetch<{ _id: string; _type: string }[]>(
    '*[title in $titles && !(_id in path("drafts.**"))]',
    {
      titles: [
        'Ny rettleiing om kunstig intelligens i kommunane',
        'Vi søkjer tenestedesignar',
        'Webinar: kunstig intelligens i praksis',
      ],
    },
  )
  expect(changed).toHaveLength(3)

  // 1
  const typo = await editor.open('Artiklar', 'Ny rettleiing om kunstig intelligens i kommunane')
  await typo.write('lead', 'Rettleiinga seier kva du kan bruke språkmodellar til no.')
  await typo.page.getByTestId('action-publiser').click()
  await expect(typo.page.getByRole('dialog').getByRole('radio', { name: 'Småretting' })).toBeChecked()
  const isOut = typo.published()
  await typo.page.keyboard.press('Enter')
  await isOut
  const guidance = text(reader, '/aktuelt/ny-rettleiing-om-kunstig-intelligens')
  await expect.poll(guidance, soon).toContain('språkmodellar til no.')
  await editor.leave(typo.page)

  // 2
  const job = await editor.open('Artiklar', 'Vi søkjer tenestedesignar')
  await job.write('lead', 'Vi søkjer to tenestedesignarar til Bergen.')
  await job.page.getByTestId('action-publiser').click()
  await expect(job.page.getByRole('dialog')).toBeVisible()
  await job.page.keyboard.insertText('Det er to stillingar, ikkje éi.')
  const isTold = job.published()
  await job.page.keyboard.press('Enter')
  await isTold
  const slug = await content.fetch<string>('*[title == "Vi søkjer tenestedesignar"][0].slug.current')
  await expect.poll(text(reader, `/aktuelt/${slug}`), soon).toContain('Det er to stillingar, ikkje éi.')
  expect(await text(reader, `/aktuelt/${slug}`)()).toContain('Sist oppdatert')

  // 8, in the document that is open.
  await job.write('lead', 'Vi søkjer tre tenestedesignarar til Bergen.')
  await menu(job, /^Planlegg/)
  const dialog = job.page.getByRole('dialog', { name: planned.title })
  await dialog.getByRole('textbox', { name: planned.when }).fill('1. mars 2099 kl. 08.00')
  await dialog.getByTestId('plan-confirm').click()
  await expect(job.page.getByTestId('planned-line')).toContainText('1. mars 2099 kl. 08.00', soon)
  await job.page
    .getByTestId('planned-line')
    .getByRole('button', { name: /^Avlys planen/ })
    .click()
  await expect(job.page.getByTestId('planned-line')).toBeHidden(soon)
  await editor.leave(job.page)

  // 6
  const webinar = await Counted.open(editor, 'Arrangement', 'Webinar: kunstig intelligens i praksis')
  await announce(webinar, 'Avlys')
  await answer(webinar, 'Grunngjeving', 'Kurshaldaren er sjuk.')
  await confirm(webinar)
  const event = await content.fetch<string>(
    '*[title == "Webinar: kunstig intelligens i praksis"][0].slug.current',
  )
  await expect.poll(text(reader, `/aktuelt/${event}`), soon).toContain('Kurshaldaren er sjuk.')
  await announce(webinar, 'Angre avlysinga')
  await expect(webinar.dialog.getByTestId('announcement-confirm')).toBeEnabled()
  await confirm(webinar)
  await expect.poll(text(reader, `/aktuelt/${event}`), soon).not.toContain('Kurshaldaren er sjuk.')
  await editor.leave(webinar.page)

  const back = content.transaction()
  for (const { _id } of changed) back.delete(`drafts.${_id}`)
  for (const document of changed) back.createOrReplace(document)
  await back.commit()
})
