import type { Page } from '@playwright/test'
import { createClient } from '@sanity/client'
import { article, event } from '#tests/support/documents.ts'
import { expect, storyTurns, test } from './stories.ts'
import type { DocumentTab } from './studio.ts'

const turn = storyTurns(8, 1)

const soon = { timeout: 15_000, intervals: [100] }

const status = (reader: Page, address: string) => async () =>
  (await reader.request.get(address, { maxRedirects: 0 })).status()

const text = (reader: Page, address: string) => async () => (await reader.request.get(address)).text()

const act = async ({ page }: DocumentTab, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Opne dokumenthandlingar' }).click()
  // Its name ends with the keys for it, where there are any.
  await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click()
}

test('an editor opens the address of a published article: it says where readers are, and one press changes nothing', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  await aktuelt.content.create({ ...article('gamal-adresse', 'Heilt ny tittel') })
  const tab = await editor.at({ _type: 'article', _id: 'gamal-adresse' })
  const slug = tab.field('slug')
  const input = slug.locator('input').first()
  await expect(slug.getByTestId('published-address')).toContainText('Publisert på /aktuelt/gamal-adresse.')
  await expect(slug.getByRole('button', { name: 'Generer' })).toHaveCount(0)

  await slug.getByRole('button', { name: 'Lag ny adresse …' }).click()
  await expect(slug).toContainText('Byte adresse frå /aktuelt/gamal-adresse til /aktuelt/heilt-ny-tittel?')
  await expect(input).toHaveValue('gamal-adresse')
  await slug.getByRole('button', { name: 'Byt adresse', exact: true }).click()
  await expect(input).toHaveValue('heilt-ny-tittel')
  await expect(slug).toContainText('Den gamle adressa sender lesarane vidare.')
  await slug.getByRole('button', { name: 'Behald den gamle adressa' }).click()
  await expect(input).toHaveValue('gamal-adresse')
})

test('an editor restores an old version: the content comes back, and address, history and dates are those of today', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  const { content } = aktuelt
  const first = { ...article('gjenopprett', 'Gamalt innhald'), publishedAt: '2026-11-01T08:00:00.000Z' }
  const ids = { draftId: 'drafts.gjenopprett', publishedId: 'gjenopprett' }
  const slug = { _type: 'slug', current: 'foer-flytting' }
  const old = await content.create({ ...first, slug, _id: ids.draftId })
  await content.action({ actionType: 'sanity.action.document.publish', ...ids })
  const today = {
    slug: { _type: 'slug', current: 'etter-flytting' },
    lastUpdated: '2026-11-02T08:00:00.000Z',
    changes: [{ _key: 'c', _type: 'change', at: '2026-11-02T08:00:00.000Z', note: 'Retta prisen' }],
  }
  await content.createOrReplace({ ...first, ...today, title: 'Nytt innhald' })

  const tab = await editor.at({ _type: 'article', _id: `gjenopprett%2Crev%3D${old._rev}` })
  // Studio gives the focus to the first thing in a form once it is ready: a dialog that is opened before loses it.
  const form = tab.page.getByTestId('document-panel-scroller')
  const hasFocus = () => form.evaluate((element) => element.contains(document.activeElement))
  await expect.poll(hasFocus).toBe(true)
  await tab.page.getByTestId('action-gjenopprett').click()
  const dialog = tab.page.getByRole('dialog')
  await expect(dialog).toContainText('Desse held fram slik dei er i dag: adressa, «Publisert»')
  await expect(dialog.getByRole('button', { name: 'Avbryt' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Gjenopprett' }).click()
  await expect(dialog).toBeHidden()

  await expect(tab.field('title').locator('input').first()).toHaveValue('Gamalt innhald')
  expect(await content.getDocument('drafts.gjenopprett')).toMatchObject({
    title: 'Gamalt innhald',
    publishedAt: first.publishedAt,
    ...today,
  })
  expect(await content.getDocument('gjenopprett')).toMatchObject({ title: 'Nytt innhald' })
})

test('an editor deletes a published article: is offered withdrawal first, finds it under «Sist sletta» and brings it back', {
  tag: turn(),
}, async ({ editor, reader, aktuelt }) => {
  const title = 'Sletta ved eit uhell'
  const address = '/aktuelt/sletta-ved-uhell'
  await aktuelt.content.create(article('sletta-ved-uhell', title))
  await expect.poll(status(reader, address), soon).toBe(200)

  const tab = await editor.at({ _type: 'article', _id: 'sletta-ved-uhell' })
  const { page } = tab
  await act(tab, 'Slett')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(
    `Lesarar som opnar ${address}, får beskjed om at sida ikkje finst (404).`,
  )
  await dialog.getByRole('button', { name: 'Trekk tilbake' }).click()
  await expect(dialog.getByTestId('announcement-confirm')).toBeVisible()
  await dialog.getByRole('button', { name: 'Avbryt' }).click()
  await expect(dialog).toBeHidden()
  expect(await status(reader, address)()).toBe(200)

  await act(tab, 'Slett')
  await dialog.getByRole('button', { name: 'Slett likevel' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText('Sletta. Du finn det att under «Sist sletta».').first()).toBeVisible()
  await expect.poll(status(reader, address), soon).toBe(404)

  const { token: _, ...without } = aktuelt.content.config()
  const anonymous = createClient(without)
  expect(await anonymous.fetch('*[_type == "deleted" || _id in path("deleted.**")]')).toEqual([])
  for (const open of [
    '/',
    '/aktuelt',
    '/sitemap.xml',
    '/aktuelt/sok?q=uhell',
    '/api/health',
    '/api/freshness',
  ]) {
    const shown = await text(reader, open)()
    expect(shown, open).not.toContain(title)
    expect(shown, open).not.toContain('deleted.sletta')
  }

  await page.goto('/studio')
  await page.getByTestId('pane-item-Sist sletta').click()
  const pane = page.getByTestId('deleted-pane')
  const entry = pane.getByRole('listitem').filter({ hasText: title })
  await expect(entry).toContainText(`Artikkel · ${address}`)
  await expect(entry).toContainText('av Lokal redaktør')
  await expect(pane).toContainText('Det som er sletta på andre måtar')
  await entry.getByRole('button', { name: `Hent tilbake «${title}»` }).press('Enter')
  await expect(page.getByTestId('document-panel-document-title')).toContainText(title)
  await expect(tab.field('slug').locator('input').first()).toHaveValue('sletta-ved-uhell')
  expect(await aktuelt.content.fetch('*[_type == "deleted"]')).toEqual([])
  await tab.publish()
  await expect.poll(status(reader, address), soon).toBe(200)
})

test('an editor would delete a topic that articles have: it says which, and is not deleted', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  const { content } = aktuelt
  await content.create({ _id: 'brukt-emne', _type: 'topic', title: 'Brukt emne', slug: { current: 'brukt' } })
  const topics = [{ _key: 't', _ref: 'brukt-emne' }]
  await content.create(article('viser-til', 'Saka som viser til', { topics }))
  const tab = await editor.at({ _type: 'topic', _id: 'brukt-emne' })
  await act(tab, 'Slett')
  const dialog = tab.page.getByRole('dialog')
  await expect(dialog.getByRole('link', { name: 'Artikkelen «Saka som viser til»' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Slett likevel' })).toHaveCount(0)
  await tab.page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await content.getDocument('brukt-emne')).toMatchObject({ title: 'Brukt emne' })
})

test('an event has moved to another address: calendars that ask at the old one are sent on', async ({
  reader,
  aktuelt,
}) => {
  const { content } = aktuelt
  const old = '/aktuelt/gamalt-moete/kalender.ics'
  expect(await status(reader, old)()).toBe(404)
  await content.create(event('nytt-moete', 'Nytt møte'))
  await content.create({ _type: 'redirect', from: old, to: '/aktuelt/nytt-moete/kalender.ics' })
  await expect.poll(status(reader, old), soon).toBe(308)
  expect(await text(reader, old)()).toContain('BEGIN:VCALENDAR')
  await content.delete({ query: '*[_type == "redirect" && from == $old]', params: { old } })
  await expect.poll(status(reader, old), soon).toBe(404)
})
