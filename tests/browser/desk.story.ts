import { article, inSeconds } from '#tests/support/documents.ts'
import { seriousIn } from './axe.ts'
import { reach } from './byKeys.ts'
import { expect, long, test } from './stories.ts'

const day = 86_400

const old = { publishedAt: inSeconds(-400 * day), lead: 'Ein ingress.' }

test('an editor sees by keys where a topic is used, and what needs her, her own first, and opens a dead link in its field', {
  tag: long,
}, async ({ editor, aktuelt }) => {
  test.setTimeout(90_000)
  const { content } = aktuelt
  await content.create({
    _id: 'desk-emne',
    _type: 'topic',
    title: 'Arbeidsbordet',
    slug: { current: 'desk-emne' },
  })
  const topics = [{ _key: 't', _type: 'reference', _ref: 'desk-emne' }]
  const span = { _key: 's', _type: 'span', text: 'Ei lenkje', marks: ['m'] }
  const markDefs = [{ _key: 'm', _type: 'link', href: '/aktuelt/finst-slett-ikkje' }]
  const body = [{ _key: 'a', _type: 'block', style: 'normal', children: [span], markDefs }]
  await content.create(
    article('desk-andre', 'Den andre si sak', { ...old, reviewAt: inSeconds(-9 * day), editedBy: 'andre' }),
  )
  await content.create(
    article('desk-di', 'Di eiga sak', { ...old, reviewAt: inSeconds(-day), editedBy: 'local', topics, body }),
  )

  const first = await editor.list('Artiklar')
  await reach(first, first.getByTestId('pane-item-Emne i bruk'))
  await first.keyboard.press('Enter')
  const used = first.getByTestId('desk-pane').getByRole('listitem').filter({ hasText: 'Arbeidsbordet' })
  await reach(first, used.getByText('Brukt i 1 publisert sak'))
  await first.keyboard.press('Enter')
  await expect(used.getByRole('link', { name: 'Di eiga sak' })).toBeVisible()
  expect(await seriousIn(first, '[data-testid="desk-pane"]')).toEqual([])

  // A tab of its own: Sanity's list is one stop for Tab, which the helper does not find backwards.
  const page = await editor.list('Artiklar')
  const pane = page.getByTestId('desk-pane')
  await reach(page, page.getByTestId('pane-item-Krev handling'))
  await page.keyboard.press('Enter')
  const review = pane.getByRole('region', { name: 'Skal sjåast over' })
  await expect(review.getByRole('link')).toHaveText(['Di eiga sak', 'Den andre si sak'])
  await expect(review.getByRole('listitem').first()).toContainText('di sak · skulle sjåast over')
  await expect(pane).toContainText('Lenkjer til andre nettstader blir ikkje sjekka her.')

  // The site has read what was published, and Studio has asked for it, within half a minute.
  const dead = pane.getByRole('region', { name: 'Lenkjer her på nettstaden' })
  await expect(dead).toContainText('her er inga side: /aktuelt/finst-slett-ikkje', { timeout: 45_000 })
  expect(await seriousIn(page, '[data-testid="desk-pane"]')).toEqual([])
  await reach(page, dead.getByRole('link', { name: 'Di eiga sak' }))
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('document-panel-document-title')).toContainText('Di eiga sak')
  // The field is in the address of the pane; Sanity opens it.
  await expect(page).toHaveURL(/desk-di.*markDefs.*href/)
})
