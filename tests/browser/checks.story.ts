import type { Locator } from '@playwright/test'
import { article, event } from '#tests/support/documents.ts'
import { expect, long, storyTurns, test } from './stories.ts'
import type { DocumentTab } from './studio.ts'

const turn = storyTurns(8, 3)

/** Opens Studio's list of what is wrong with the document: a button that is there when something is. */
async function validation({ page }: DocumentTab): Promise<Locator> {
  await page.getByRole('button', { name: 'Feil og åtvaringar', exact: true }).click()
  return page.locator('[data-ui="DocumentInspectorPanel"]')
}

const redirect = (_id: string, from: string, to: string) => ({ _id, _type: 'redirect', from, to })

test('an editor redirects from a page that is live: Studio names the article, and nothing is published until it is put right', {
  tag: turn(),
}, async ({ reader, editor, aktuelt }) => {
  const { content } = aktuelt
  const slug = { _type: 'slug', current: 'brua-er-open' }
  await content.create(article('levande', 'Brua er open att', { slug }))
  await content.create(redirect('drafts.fra-levande', '/aktuelt/brua-er-open', '/aktuelt'))
  const tab = await editor.at({ _type: 'redirect', _id: 'fra-levande' })
  await expect(tab.page.getByTestId('action-publiser')).toBeDisabled()
  await expect(await validation(tab)).toContainText(
    'Artikkelen «Brua er open att» er publisert på denne adressa',
  )

  await tab.write('from', '/aktuelt/brua-er-stengd')
  await tab.publish()
  const answer = () => reader.request.get('/aktuelt/brua-er-stengd', { maxRedirects: 0 })
  await expect.poll(async () => (await answer()).status(), { timeout: 15_000 }).toBe(308)
  expect((await answer()).headers().location).toBe('/aktuelt')
})

test('an editor closes a ring of three redirects: the whole way is told, and the end of a chain is told too', {
  tag: long,
}, async ({ editor, aktuelt }) => {
  const { content } = aktuelt
  await content.create(redirect('ring-b', '/ring-b', '/ring-c'))
  await content.create(redirect('ring-c', '/ring-c', '/ring-a'))
  await content.create(redirect('drafts.ring-a', '/ring-a', '/ring-b'))
  const tab = await editor.at({ _type: 'redirect', _id: 'ring-a' })
  await expect(tab.page.getByTestId('action-publiser')).toBeDisabled()
  const said = await validation(tab)
  await expect(said).toContainText(
    'går i ring, så lesaren kjem aldri fram: /ring-a → /ring-b → /ring-c → /ring-a.',
  )

  await tab.write('from', '/ring-d')
  await expect(said).toContainText('Vidaresendinga frå /ring-b fører til /ring-a. Skriv /ring-a her.')
  await tab.write('to', '/aktuelt')
  await tab.publish()
})

test('an editor is told what is odd about an event, by the name of each item, and can publish it all the same', {
  tag: long,
}, async ({ editor, aktuelt }) => {
  const { content } = aktuelt
  const item = (_key: string, topic: string, startsAt: string, endsAt: string) => ({
    _type: 'programmeItem',
    _key,
    topic,
    room: 'Storsalen',
    startsAt: `2031-06-10T${startsAt}:00Z`,
    endsAt: `2031-06-10T${endsAt}:00Z`,
  })
  const odd = event('drafts.rart', 'Eit rart arrangement', {
    slug: { _type: 'slug', current: 'eit-rart-arrangement' },
    startsAt: '2031-06-10T10:00:00Z',
    endsAt: '2031-06-10T12:00:00Z',
    attendance: 'mixed',
    programme: [
      item('a', 'Kaffi', '08:00', '09:00'),
      item('b', 'Opning', '10:00', '11:00'),
      item('c', 'Debatt', '10:30', '11:30'),
    ],
  })
  await content.create(odd)
  const tab = await editor.at({ _type: 'event', _id: 'rart' })
  const said = await validation(tab)
  for (const text of [
    'Posten «Kaffi» er utanfor arrangementet',
    'Posten «Debatt» går samtidig med «Opning» i rommet «Storsalen»',
    'Skriv kvar arrangementet er',
    'Legg inn sendinga under «Sending», eller ei påmelding',
  ]) {
    await expect(said).toContainText(text)
  }
  await tab.publish()
  await expect.poll(() => content.fetch<number>('count(*[_id == "rart"])')).toBe(1)
})
