import type { Locator, Page } from '@playwright/test'
import type { Aktuelt } from '#tests/support/aktuelt.ts'
import { seriousIn } from './axe.ts'
import { expect, long, test } from './stories.ts'
import type { DocumentTab } from './studio.ts'

const soon = { timeout: 15_000, intervals: [100] }

type Item = { _key: string; _type: 'programmeItem'; topic: string; startsAt: string; endsAt: string }

const item = (_key: string, startsAt: string, endsAt: string): Item => ({
  _key,
  _type: 'programmeItem',
  topic: `Emne ${_key}`,
  startsAt,
  endsAt,
})

/** A published event with a programme, on Saturday 20 March 2027 from 10.00 to 16.00 in Oslo. */
const event = (id: string, title: string, more: object = {}) => ({
  _id: id,
  _type: 'event',
  title,
  slug: { _type: 'slug', current: id },
  language: 'nn',
  lead: 'Ein ingress.',
  attendance: 'physical',
  place: { name: 'Rådhuset' },
  status: 'planned',
  calendarSequence: 0,
  publishedAt: '2026-11-20T08:00:00.000Z',
  startsAt: '2027-03-20T09:00:00.000Z',
  endsAt: '2027-03-20T15:00:00.000Z',
  programme: [
    item('a', '2027-03-20T09:00:00.000Z', '2027-03-20T10:00:00.000Z'),
    item('b', '2027-03-20T13:30:00.000Z', '2027-03-20T14:00:00.000Z'),
  ],
  ...more,
})

const made: string[] = []

async function create(aktuelt: Aktuelt, document: ReturnType<typeof event>): Promise<void> {
  made.push(document._id)
  await aktuelt.content.create(document)
}

test.afterEach(async ({ aktuelt }) => {
  const deleting = aktuelt.content.transaction()
  for (const id of made.splice(0)) deleting.delete(id).delete(`drafts.${id}`)
  await deleting.commit()
})

/** Counts what an editor does: a click, a key chord, or one text typed in one field. Opening the document is the first. */
class Counted {
  actions = 1
  readonly page: Page

  constructor({ page }: DocumentTab) {
    this.page = page
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  async shortcut(name: string): Promise<void> {
    this.actions++
    await this.page.getByTestId('announcements').getByRole('button', { name, exact: true }).click()
    await expect(this.dialog).toBeVisible()
  }

  async type(label: string, text: string): Promise<void> {
    this.actions++
    await this.dialog.getByLabel(label, { exact: true }).fill(text)
  }

  async click(locator: Locator): Promise<void> {
    this.actions++
    await locator.click()
  }

  async confirm(): Promise<void> {
    await this.click(this.dialog.getByTestId('announcement-confirm'))
    await expect(this.dialog).toBeHidden({ timeout: 20_000 })
  }

  async isAccessible(part: string): Promise<void> {
    expect(await seriousIn(this.page, part)).toEqual([])
  }
}

const textOf = (reader: Page, address: string) => async () => (await reader.request.get(address)).text()
const calendarOf = (reader: Page, id: string) => textOf(reader, `/aktuelt/${id}/kalender.ics`)
const published = (aktuelt: Aktuelt, id: string) =>
  aktuelt.content.fetch<ReturnType<typeof event> & Record<string, unknown>>('*[_id == $id][0]', { id })

test('an editor cancels an event: page, list and calendar file say so, and its sequence is higher', async ({
  reader,
  editor,
  aktuelt,
}) => {
  await create(aktuelt, event('avlys-meg', 'Kurset som blir avlyst'))
  const stamped = 'LAST-MODIFIED:20261120T080000Z'
  await expect.poll(calendarOf(reader, 'avlys-meg')).toContain('SEQUENCE:0')
  expect(await calendarOf(reader, 'avlys-meg')()).toContain(stamped)
  const at = new Counted(await editor.open('Arrangement', 'Kurset som blir avlyst'))
  await at.shortcut('Avlys')
  await expect(at.dialog).toContainText('«Avlyst: Kurset som blir avlyst»')
  await at.isAccessible('[role="dialog"]')
  await at.confirm()
  expect(at.actions).toBeLessThanOrEqual(3)

  await expect.poll(textOf(reader, '/aktuelt/avlys-meg'), soon).toContain('Arrangementet er avlyst.')
  await expect.poll(textOf(reader, '/aktuelt'), soon).toContain('Avlyst')
  await expect.poll(calendarOf(reader, 'avlys-meg'), soon).toContain('STATUS:CANCELLED')
  expect(await calendarOf(reader, 'avlys-meg')()).toContain('SEQUENCE:1')
  expect(await calendarOf(reader, 'avlys-meg')()).not.toContain(stamped)
  const { changes, lastUpdated } = await published(aktuelt, 'avlys-meg')
  expect(changes).toMatchObject([{ note: 'Arrangementet er avlyst.', at: lastUpdated }])
})

test('an editor cancels an event and takes it back: it is as before, and the calendar hears of that too', async ({
  reader,
  editor,
  aktuelt,
}) => {
  const before = event('angre-meg', 'Kurset som blir noko av likevel', {
    status: 'rescheduled',
    statusReason: 'Lokalet var opptatt.',
    previousStarts: ['2027-03-13T09:00:00.000Z'],
    calendarSequence: 4,
  })
  await create(aktuelt, before)
  const at = new Counted(await editor.open('Arrangement', 'Kurset som blir noko av likevel'))
  await at.shortcut('Avlys')
  await at.type('Grunngjeving', 'Kurshaldaren er sjuk.')
  await at.confirm()
  expect(await published(aktuelt, 'angre-meg')).toMatchObject({ status: 'cancelled', calendarSequence: 5 })
  await at.shortcut('Angre avlysinga')
  await expect(at.dialog.getByTestId('announcement-confirm')).toBeEnabled()
  await at.confirm()
  expect(await published(aktuelt, 'angre-meg')).toMatchObject({ ...before, calendarSequence: 6 })
  await expect.poll(calendarOf(reader, 'angre-meg'), soon).toContain('SEQUENCE:6')
  expect(await calendarOf(reader, 'angre-meg')()).toContain('STATUS:CONFIRMED')
})

test('an editor moves an event past a clock change: the programme is on the new day, and the old date is told', async ({
  reader,
  editor,
  aktuelt,
}) => {
  await create(aktuelt, event('flytt-meg', 'Kurset som blir flytta'))
  const at = new Counted(await editor.open('Arrangement', 'Kurset som blir flytta'))
  await at.shortcut('Flytt til ny dato')
  await at.type('Ny start', '3. april 2027')
  await expect(at.dialog.getByLabel('Ny slutt', { exact: true })).toHaveValue('03.04.2027 16.00')
  await at.isAccessible('[role="dialog"]')
  await at.type('Grunngjeving', 'Salen er oppteken.')
  await at.confirm()
  expect(at.actions).toBeLessThanOrEqual(5)

  expect(await published(aktuelt, 'flytt-meg')).toMatchObject({
    status: 'rescheduled',
    startsAt: '2027-04-03T08:00:00.000Z',
    endsAt: '2027-04-03T14:00:00.000Z',
    previousStarts: ['2027-03-20T09:00:00.000Z'],
    programme: [
      { startsAt: '2027-04-03T08:00:00.000Z', endsAt: '2027-04-03T09:00:00.000Z' },
      { startsAt: '2027-04-03T12:30:00.000Z', endsAt: '2027-04-03T13:00:00.000Z' },
    ],
    calendarSequence: 1,
  })
  const page = textOf(reader, '/aktuelt/flytt-meg')
  await expect.poll(page, soon).toContain('2027-04-03T14:30:00+02:00')
  expect(await page()).toContain('Tidlegare tidspunkt:')
  expect(await page()).toContain('laurdag 20.\u00a0mars 2027')
  expect(await calendarOf(reader, 'flytt-meg')()).toContain('SEQUENCE:1')
})

test('an editor moves an event by keyboard alone, and back again: it is as it was', { tag: long }, async ({
  editor,
  aktuelt,
}) => {
  const before = event('fram-og-tilbake', 'Kurset som går fram og tilbake')
  await create(aktuelt, before)
  const at = new Counted(await editor.open('Arrangement', 'Kurset som går fram og tilbake'))
  const { page } = at
  await page.getByTestId('announcements').getByRole('button', { name: 'Flytt til ny dato' }).focus()
  await page.keyboard.press('Enter')
  await expect(at.dialog.getByLabel('Ny start', { exact: true })).toBeFocused()
  await page.keyboard.type('31.10.2027 12.00')
  await page.keyboard.press('Enter')
  await expect(at.dialog).toBeHidden({ timeout: 20_000 })
  expect(await published(aktuelt, 'fram-og-tilbake')).toMatchObject({
    startsAt: '2027-10-31T11:00:00.000Z',
    endsAt: '2027-10-31T17:00:00.000Z',
  })
  await at.shortcut('Angre flyttinga')
  await at.confirm()
  const { startsAt, endsAt, programme, status } = before
  const after = await published(aktuelt, 'fram-og-tilbake')
  expect(after).toMatchObject({ startsAt, endsAt, programme, status, calendarSequence: 2 })
  expect(after).not.toHaveProperty('previousStarts')
})

test('an editor postpones an event whose draft has other edits: they are named before they are published', {
  tag: long,
}, async ({ reader, editor, aktuelt }) => {
  const document = event('utset-meg', 'Kurset som blir utsett')
  await create(aktuelt, document)
  await aktuelt.content.create({ ...document, _id: 'drafts.utset-meg', lead: 'Ein ny ingress.' })
  const at = new Counted(await editor.open('Arrangement', 'Kurset som blir utsett'))
  await at.shortcut('Utset')
  await expect(at.dialog).toContainText(
    'Utkastet har òg andre endringar. Dei blir publiserte samtidig: Ingress.',
  )
  await at.confirm()
  const page = textOf(reader, '/aktuelt/utset-meg')
  await expect.poll(page, soon).toContain('Arrangementet er utsett. Ny dato er ikkje fastsett.')
  expect(await page()).toContain('Ein ny ingress.')
  expect(await calendarOf(reader, 'utset-meg')()).toContain('SEQUENCE:1')
})

test('an editor moves an event online: the page says so and shows where to watch', async ({
  reader,
  editor,
  aktuelt,
}) => {
  await create(aktuelt, event('til-nett', 'Kurset som går på nett'))
  const at = new Counted(await editor.open('Arrangement', 'Kurset som går på nett'))
  await at.shortcut('Flytt til nett')
  await expect(at.dialog.getByTestId('announcement-confirm')).toBeDisabled()
  await at.type('Adressa til sendinga', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ')
  await at.confirm()
  expect(at.actions).toBeLessThanOrEqual(5)
  expect(await published(aktuelt, 'til-nett')).toMatchObject({
    status: 'movedOnline',
    attendance: 'online',
    stream: { provider: 'youtube', videoId: 'dQw4w9WgXcQ', state: 'planned' },
    calendarSequence: 1,
  })
  const page = textOf(reader, '/aktuelt/til-nett')
  await expect.poll(page, soon).toContain('Arrangementet er flytta til nett.')
  expect(await page()).toContain('Opphavleg stad:')
  await at.shortcut('Angre flyttinga til nett')
  await at.confirm()
  const after = await published(aktuelt, 'til-nett')
  expect(after).toMatchObject({ status: 'planned', attendance: 'physical', calendarSequence: 2 })
  expect(after).not.toHaveProperty('stream')
})

test('an editor makes a recording available: the page shows it, with its captions', async ({
  reader,
  editor,
  aktuelt,
}) => {
  const times = { startsAt: '2026-11-24T09:00:00.000Z', endsAt: '2026-11-24T15:00:00.000Z', programme: [] }
  const stream = { provider: 'youtube', videoId: 'dQw4w9WgXcQ', state: 'planned' }
  await create(aktuelt, event('opptak', 'Kurset med opptak', { ...times, stream, attendance: 'mixed' }))
  const at = new Counted(await editor.open('Arrangement', 'Kurset med opptak'))
  await at.shortcut('Gjer opptak tilgjengeleg')
  await expect(at.dialog.getByLabel('Adressa til opptaket')).toHaveValue(/v=dQw4w9WgXcQ$/)
  await at.click(at.dialog.getByLabel('Teksta automatisk'))
  await at.isAccessible('[role="dialog"]')
  await at.confirm()
  expect(at.actions).toBeLessThanOrEqual(4)
  expect(await published(aktuelt, 'opptak')).toMatchObject({
    stream: { state: 'recording', captions: 'auto', endedAt: times.endsAt },
  })
  await expect
    .poll(textOf(reader, '/aktuelt/opptak'), soon)
    .toContain('Arrangementet er over. Du kan sjå opptaket.')
})

test('an editor withdraws an article that another replaces, in four actions: the page says why, and what to read instead', async ({
  reader,
  editor,
  aktuelt,
}) => {
  const article = (id: string, title: string) =>
    event(id, title, {
      _type: 'article',
      startsAt: undefined,
      endsAt: undefined,
      programme: undefined,
      place: undefined,
    })
  await create(aktuelt, article('gamal-rettleiing', 'Gamal rettleiing om snømåking'))
  await create(aktuelt, article('ny-rettleiing', 'Ny rettleiing om snømåking'))
  const at = new Counted(await editor.open('Artiklar', 'Gamal rettleiing om snømåking'))
  await at.shortcut('Trekk tilbake')
  await expect(at.dialog.getByTestId('announcement-confirm')).toBeDisabled()
  await at.isAccessible('[role="dialog"]')
  await at.click(at.dialog.getByRole('button', { name: 'Ny rettleiing om snømåking' }))
  await at.confirm()
  expect(at.actions).toBeLessThanOrEqual(4)
  const page = textOf(reader, '/aktuelt/gamal-rettleiing')
  await expect.poll(page, soon).toContain('Saka er erstatta av ei anna.')
  expect(await page()).toContain('/aktuelt/ny-rettleiing')
  await at.shortcut('Angre tilbaketrekkinga')
  await at.confirm()
  await expect.poll(page, soon).not.toContain('Saka er erstatta')
})

test('an editor withdraws an event with a reason of its own in four actions, and finds the replacement by its title', {
  tag: long,
}, async ({ reader, editor, aktuelt }) => {
  await create(aktuelt, event('trekk-meg', 'Kurset som var feil'))
  await create(aktuelt, event('heller-meg', 'Fagdagen ein heller bør gå på'))
  const at = new Counted(await editor.open('Arrangement', 'Kurset som var feil'))
  await at.shortcut('Trekk tilbake')
  await at.type('Kvifor er saka trekt tilbake?', 'Kurset fanst ikkje.')
  expect(at.actions + 1).toBeLessThanOrEqual(4)
  await at.type('Kva skal folk lese i staden?', 'fagdagen hell')
  await at.page.getByRole('button', { name: /Fagdagen ein heller/ }).click()
  await at.confirm()
  const page = textOf(reader, '/aktuelt/trekk-meg')
  await expect.poll(page, soon).toContain('Kurset fanst ikkje.')
  expect(await page()).toContain('/aktuelt/heller-meg')
  const calendar = calendarOf(reader, 'trekk-meg')
  expect(await calendar()).toContain('STATUS:CANCELLED')
  expect(await calendar()).toContain('SEQUENCE:1')
})

test('an import moves an event past Studio: the open event says that the calendar does not know, and one button tells it', async ({
  reader,
  editor,
  aktuelt,
}) => {
  await create(aktuelt, event('importert', 'Kurset som blir importert', { calendarSequence: 2 }))
  const known = async () => (await reader.request.get('/api/freshness?id=importert')).json()
  // Of an event that the site has not seen as it was, it cannot tell that it changed.
  await expect.poll(known, soon).toMatchObject({ pending: false, revision: expect.any(String) })
  await aktuelt.content.patch('importert').set({ startsAt: '2027-03-20T11:00:00.000Z' }).commit()
  await expect.poll(known, soon).toMatchObject({ calendar: 'behind' })

  const at = new Counted(await editor.open('Arrangement', 'Kurset som blir importert'))
  const notice = at.page.getByTestId('calendar-behind')
  await expect(notice).toContainText('Kalenderen veit ikkje om endringa')
  await at.isAccessible('[data-testid="calendar-behind"]')
  await at.isAccessible('[data-testid="announcements"]')
  await notice.getByRole('button', { name: 'Sei frå til kalenderen' }).click()
  await expect(notice).toBeHidden({ timeout: 20_000 })
  await expect.poll(calendarOf(reader, 'importert'), soon).toContain('SEQUENCE:3')
  expect(await known()).not.toHaveProperty('calendar')
})
