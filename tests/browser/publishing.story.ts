import type { Page } from '@playwright/test'
import type { IdentifiedSanityDocumentStub, SanityClient } from '@sanity/client'
import type { Aktuelt } from '#tests/support/aktuelt.ts'
import { article, event, inSeconds } from '#tests/support/documents.ts'
import { axeFinds } from './axe.ts'
import { expect, long, storyTurns, test } from './stories.ts'
import type { DocumentTab, Studio } from './studio.ts'

const turn = storyTurns(8, 6)

const soon = { timeout: 15_000, intervals: [50] }

const text = (reader: Page, address: string) => async () => (await reader.request.get(address)).text()

const published = (content: SanityClient, id: string) => () =>
  content.fetch<Record<string, unknown> | null>('*[_id == $id][0]', { id })

const dialog = (tab: DocumentTab) => tab.page.getByRole('dialog', { name: /^Publiser/ })
const button = (tab: DocumentTab) => tab.page.getByTestId('action-publiser')
const note = (tab: DocumentTab) => dialog(tab).getByRole('textbox', { name: 'Kva er endra?' })

/** Resolves when the dialog is gone, as it is after a publication, and so is the draft: Studio's footer is 2 s behind. */
async function isPublished(tab: DocumentTab, { content }: Aktuelt, id: string): Promise<void> {
  await expect(dialog(tab)).toBeHidden()
  await expect.poll(() => content.getDocument(`drafts.${id}`)).toBeUndefined()
}

/** Presses the keys for «Publiser». Studio knows none for a button that it still draws as grey. */
async function chord(tab: DocumentTab): Promise<void> {
  await expect(button(tab)).toBeEnabled()
  await tab.page.keyboard.press('Control+Alt+p')
}

/** A published document that readers see, open in Studio. */
async function opened(
  editor: Studio,
  { content, site }: Aktuelt,
  document: IdentifiedSanityDocumentStub,
): Promise<DocumentTab> {
  await content.createOrReplace(document)
  if (document._type !== 'topic') {
    const status = async () => (await fetch(`${site}/aktuelt/${document._id}`)).status
    await expect.poll(status, soon).toBe(200)
  }
  return editor.at(document)
}

test('an editor corrects a typo: Enter is enough, the page changes, and its date stands still', async ({
  reader,
  editor,
  aktuelt,
}) => {
  const id = 'publisering-skrivefeil'
  const before = article(id, 'Brua er opna', { lead: 'Brua er åpna.' })
  const tab = await opened(editor, aktuelt, before)
  await expect.poll(text(reader, '/'), soon).toContain('Brua er opna')
  await expect.poll(text(reader, '/aktuelt'), soon).toContain('Brua er åpna.')
  await tab.write('lead', 'Brua er opna.')
  await chord(tab)
  await expect(dialog(tab)).toBeVisible()
  await expect(dialog(tab).getByRole('radio', { name: 'Småretting' })).toBeChecked()
  await expect(dialog(tab).getByRole('link', { name: `/aktuelt/${id}` })).toBeVisible()
  await expect(dialog(tab).getByRole('link', { name: 'Framside', exact: true })).toBeVisible()
  expect(await axeFinds(tab.page, '[role="dialog"]')).toEqual([])
  await tab.page.keyboard.press('Enter')
  await isPublished(tab, aktuelt, id)

  await expect.poll(text(reader, `/aktuelt/${id}`), soon).toContain('Brua er opna.')
  const now = await published(aktuelt.content, id)()
  expect(now).toMatchObject({ lead: 'Brua er opna.', publishedAt: before.publishedAt })
  expect(now).not.toHaveProperty('lastUpdated')
  expect(now).not.toHaveProperty('changes')
  expect(await text(reader, `/aktuelt/${id}`)()).not.toContain('Sist oppdatert')
})

test('an editor corrects what readers should know: note, date and page agree on one instant', {
  tag: turn(),
}, async ({ reader, editor, aktuelt }) => {
  const id = 'publisering-retting'
  const tab = await opened(editor, aktuelt, article(id, 'Søknadsfristen for tilskot'))
  await tab.write('lead', 'Fristen er 1. mars.')
  await chord(tab)
  await expect(note(tab)).toBeFocused()
  await tab.page.keyboard.type('Fristen er flytta til 1. mars.')
  await expect(dialog(tab).getByRole('radio', { name: 'Vesentleg endring' })).toBeChecked()
  await tab.page.keyboard.press('Enter')
  await isPublished(tab, aktuelt, id)

  const now = await published(aktuelt.content, id)()
  expect(now).toMatchObject({
    lead: 'Fristen er 1. mars.',
    changes: [{ _type: 'change', note: 'Fristen er flytta til 1. mars.', at: now?.lastUpdated }],
  })
  const committed = Date.parse(String(now?._updatedAt))
  expect(Math.abs(committed - Date.parse(String(now?.lastUpdated)))).toBeLessThan(10_000)
  await expect.poll(text(reader, `/aktuelt/${id}`), soon).toContain('Fristen er flytta til 1. mars.')
  expect(await text(reader, `/aktuelt/${id}`)()).toContain('Sist oppdatert')
})

test('an editor says that a change is material and not what: nothing is published until the note is there', {
  tag: long,
}, async ({ editor, aktuelt }) => {
  const id = 'publisering-notat'
  const tab = await opened(editor, aktuelt, article(id, 'Nye opningstider'))
  await tab.write('lead', 'Vi opnar klokka ni.')
  await button(tab).click()
  await dialog(tab).getByRole('radio', { name: 'Vesentleg endring' }).check()
  await tab.confirmPublish.click()
  await expect(dialog(tab)).toContainText('Skriv kva som er endra, så lesaren forstår det.')
  await expect(note(tab)).toHaveAttribute('aria-invalid', 'true')
  await tab.page.keyboard.press('Escape')
  await expect(dialog(tab)).toBeHidden()
  expect(await published(aktuelt.content, id)()).toMatchObject({ lead: 'Noko som testane har skrive.' })
  await expect(tab.field('lead').locator('textarea')).toHaveValue('Vi opnar klokka ni.')
})

test('two editors have one article open: the second is named before anything is published, and loses no letter', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  const id = 'publisering-to-redaktorar'
  const first = await opened(editor, aktuelt, article(id, 'Arealplanen er vedteken'))
  const second = await editor.at({ _id: id, _type: 'article' })
  const typed = 'ein to tre fire fem seks sju åtte'
  await second.write('lead', 'Byrja: ')
  await first.write('title', 'Arealplanen er vedteken no')
  await expect(button(first)).toBeEnabled()
  await button(first).click()
  await expect(dialog(first)).toContainText('Lokal redaktør (i eit anna vindauge) har dette dokumentet ope.')
  const typing = second.page.keyboard.type(typed, { delay: 60 })
  await first.confirmPublish.click()
  await expect(dialog(first)).toContainText('skriv no. Vi publiserer så snart det er ein pause')
  await typing
  await isPublished(first, aktuelt, id)
  await expect(dialog(first)).toBeHidden()
  expect(await published(aktuelt.content, id)()).toMatchObject({
    title: 'Arealplanen er vedteken no',
    lead: `Byrja: ${typed}`,
  })
  await expect(second.field('lead').locator('textarea')).toHaveValue(`Byrja: ${typed}`)
})

test('an editor publishes a new article and a topic: there is nothing to ask, and no dialog', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  const id = 'publisering-ny'
  const { publishedAt, ...rest } = article(id, 'Heilt ny sak')
  await aktuelt.content.createOrReplace({ ...rest, _id: `drafts.${id}` })
  const tab = await editor.at({ _id: id, _type: 'article' })
  const began = Date.now()
  await expect(button(tab)).toBeEnabled()
  await chord(tab)
  await expect(tab.page.getByText('Publisert', { exact: true }).last()).toBeVisible()
  await isPublished(tab, aktuelt, id)
  await expect(dialog(tab)).toBeHidden()
  const now = await published(aktuelt.content, id)()
  expect(Date.parse(String(now?.publishedAt))).toBeGreaterThan(began - 2_000)
  expect(Date.parse(String(now?.publishedAt))).toBeLessThan(Date.now() + 1_000)

  const topic = 'publisering-emne'
  const named = { _id: topic, _type: 'topic', title: 'Vegar', slug: { _type: 'slug', current: topic } }
  const other = await opened(editor, aktuelt, named)
  await other.write('title', 'Vegar og bruer')
  await expect(button(other)).toBeEnabled()
  await button(other).click()
  await isPublished(other, aktuelt, topic)
  await expect(dialog(other)).toBeHidden()
  await expect.poll(published(aktuelt.content, topic)).toMatchObject({ title: 'Vegar og bruer' })
})

test('an editor with keyboard alone goes through the dialog, and is back in the field afterwards', {
  tag: long,
}, async ({ editor, aktuelt }) => {
  const id = 'publisering-tastatur'
  const tab = await opened(editor, aktuelt, article(id, 'Møte i kommunestyret'))
  const { keyboard } = tab.page
  await tab.write('lead', 'Møtet er ope for alle.')
  await chord(tab)
  await expect(note(tab)).toBeFocused()
  await keyboard.press('Shift+Tab')
  await expect(dialog(tab).getByRole('radio', { name: 'Småretting' })).toBeFocused()
  await keyboard.press('ArrowDown')
  await expect(dialog(tab).getByRole('radio', { name: 'Vesentleg endring' })).toBeChecked()
  await keyboard.press('Tab')
  await keyboard.type('Møtet er ope for alle.')
  await keyboard.press('Escape')
  await expect(dialog(tab)).toBeHidden()
  await expect(tab.field('lead').locator('textarea')).toBeFocused()
  await chord(tab)
  await expect(note(tab)).toHaveValue('')
  await keyboard.type('Møtet er ope for alle.')
  await keyboard.press('Control+Enter')
  await isPublished(tab, aktuelt, id)
  await expect(tab.field('lead').locator('textarea')).toBeFocused()
  expect(await published(aktuelt.content, id)()).toMatchObject({
    changes: [{ note: 'Møtet er ope for alle.' }],
  })
})

test('an editor moves an event by hand: the note is there already, and calendars are told', {
  tag: long,
}, async ({ reader, editor, aktuelt }) => {
  const id = 'publisering-flytta'
  const tab = await opened(
    editor,
    aktuelt,
    event(id, 'Folkemøte om skulen', {
      startsAt: '2027-03-15T17:00:00.000Z',
      endsAt: '2027-03-15T19:00:00.000Z',
    }),
  )
  const calendar = text(reader, `/aktuelt/${id}/kalender.ics`)
  expect(await calendar()).toContain('SEQUENCE:0')
  await tab.group('Tid og stad')
  await tab.write('endsAt', '22.03.2027 20.00')
  await tab.write('startsAt', '22.03.2027 18.00')
  await chord(tab)
  await expect(note(tab)).toHaveValue('Arrangementet er flytta til 22. mars 2027 kl. 18.00.')
  await expect(dialog(tab)).toContainText('Tida er endra. Det er ei vesentleg endring')
  await expect(dialog(tab).getByRole('radio')).toHaveCount(0)
  await tab.page.keyboard.press('Enter')
  await isPublished(tab, aktuelt, id)
  await expect.poll(calendar, soon).toContain('SEQUENCE:1')
  expect(await calendar()).toMatch(/DTSTART[^\n]*20270322T1[78]0000/)
  await expect
    .poll(text(reader, `/aktuelt/${id}`), soon)
    .toContain('Arrangementet er flytta til 22. mars 2027')
  expect(await published(aktuelt.content, id)()).toMatchObject({ calendarSequence: 1 })
})

test('an editor changes the address twice: each time the dialog says so, and both old addresses lead to the new one', {
  tag: long,
}, async ({ reader, editor, aktuelt }) => {
  const id = 'publisering-adresse'
  const tab = await opened(editor, aktuelt, article(id, 'Kurs i klarspråk'))
  const leadsTo = (from: string) => async () => {
    const answer = await reader.request.get(`/aktuelt/${from}`, { maxRedirects: 0 })
    return [answer.status(), answer.headers().location]
  }
  let old = id
  for (const slug of [`${id}-2`, `${id}-3`]) {
    await tab.write('slug', slug)
    await chord(tab)
    await expect(dialog(tab)).toContainText(
      `Adressa blir /aktuelt/${slug}. Den gamle adressa /aktuelt/${old} sender lesaren vidare dit.`,
    )
    await tab.page.keyboard.press('Enter')
    await expect(dialog(tab)).toBeHidden()
    await expect.poll(leadsTo(old), soon).toEqual([308, `/aktuelt/${slug}`])
    old = slug
  }
  await expect.poll(leadsTo(id), soon).toEqual([308, `/aktuelt/${id}-3`])
})

test('somebody publishes while an editor is asked: the dialog says so, and nothing is published twice', {
  tag: long,
}, async ({ editor, aktuelt }) => {
  const id = 'publisering-i-mellomtida'
  const { content } = aktuelt
  const tab = await opened(editor, aktuelt, article(id, 'Budsjettet er lagt fram'))
  await tab.write('lead', 'Budsjettet går i balanse.')
  await chord(tab)
  await expect(dialog(tab)).toBeVisible()
  // A letter that comes to the Content Lake after the publication would be a new draft.
  await expect
    .poll(() => content.getDocument(`drafts.${id}`))
    .toMatchObject({ lead: 'Budsjettet går i balanse.' })
  await content.action({
    actionType: 'sanity.action.document.publish',
    draftId: `drafts.${id}`,
    publishedId: id,
  })
  await expect(dialog(tab)).toBeHidden()
  await expect(tab.page.getByText('Dokumentet er alt publisert')).toBeVisible()
  expect(await published(content, id)()).not.toHaveProperty('changes')
})

test('the Content Lake refuses: the editor reads «Prøv igjen», and the second time it works', {
  tag: turn(),
}, async ({ editor, aktuelt }) => {
  const id = 'publisering-avslag'
  const tab = await opened(editor, aktuelt, article(id, 'Ferja går att', { publishedAt: inSeconds(-60) }))
  await tab.write('lead', 'Ferja går att i dag.')
  let refused = 0
  await tab.page.route(/\/data\/actions\//, async (route) => {
    const isPublish = route.request().postData()?.includes('document.publish') === true
    if (!isPublish || refused++ > 0) return route.continue()
    await route.fulfill({
      status: 409,
      headers: { 'access-control-allow-origin': aktuelt.site, 'access-control-allow-credentials': 'true' },
      json: { error: { type: 'actionConflict', description: 'ifDraftRevisionId does not match' } },
    })
  })
  await button(tab).click()
  await tab.confirmPublish.click()
  await expect(dialog(tab).getByRole('alert')).toContainText('Nokon endra dokumentet i same stund.')
  await expect(tab.confirmPublish).toHaveText('Prøv igjen')
  expect(await published(aktuelt.content, id)()).toMatchObject({ lead: 'Noko som testane har skrive.' })
  await tab.confirmPublish.click()
  await isPublished(tab, aktuelt, id)
  expect(await published(aktuelt.content, id)()).toMatchObject({ lead: 'Ferja går att i dag.' })
})
