import type { Page } from '@playwright/test'
import type { Aktuelt } from '#tests/support/aktuelt.ts'
import { event as anEvent, article } from '#tests/support/documents.ts'
import { seriousIn } from './axe.ts'
import { Counted } from './counted.ts'
import { announce, answer, confirm } from './jobs/forms.ts'
import { expect, long, storyTurns, test } from './stories.ts'

const turn = storyTurns(8, 3)

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
const event = (id: string, title: string, more: object = {}) =>
  anEvent(id, title, {
    place: { name: 'Rådhuset' },
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

const isAccessible = async ({ page }: Counted, part: string): Promise<void> =>
  expect(await seriousIn(page, part)).toEqual([])

const textOf = (reader: Page, address: string) => async () => (await reader.request.get(address)).text()
const calendarOf = (reader: Page, id: string) => textOf(reader, `/aktuelt/${id}/kalender.ics`)
const published = (aktuelt: Aktuelt, id: string) =>
  aktuelt.content.fetch<Record<string, unknown>>('*[_id == $id][0]', { id })

test('an editor cancels an event: page, list and calendar file say so, and its sequence is higher', async ({
  reader,
  editor,
  aktuelt,
}) => {
  await aktuelt.content.create(event('avlys-meg', 'Kurset som blir avlyst'))
  const stamped = 'LAST-MODIFIED:20261120T080000Z'
  await expect.poll(calendarOf(reader, 'avlys-meg')).toContain('SEQUENCE:0')
  expect(await calendarOf(reader, 'avlys-meg')()).toContain(stamped)
  const at = await Counted.open(editor, 'Arrangement', 'Kurset som blir avlyst')
  await announce(at, 'Avlys')
  await expect(at.dialog).toContainText('«Avlyst: Kurset som blir avlyst»')
  await isAccessible(at, '[role="dialog"]')
  await confirm(at)
  expect(at.actions).toBeLessThanOrEqual(3)

  await expect.poll(textOf(reader, '/aktuelt/avlys-meg'), soon).toContain('Arrangementet er avlyst.')
  await expect.poll(textOf(reader, '/aktuelt'), soon).toContain('Avlyst')
  await expect.poll(calendarOf(reader, 'avlys-meg'), soon).toContain('STATUS:CANCELLED')
  expect(await calendarOf(reader, 'avlys-meg')()).toContain('SEQUENCE:1')
  expect(await calendarOf(reader, 'avlys-meg')()).not.toContain(stamped)
  const { changes, lastUpdated } = await published(aktuelt, 'avlys-meg')
  expect(changes).toMatchObject([{ note: 'Arrangementet er avlyst.', at: lastUpdated }])
})

test('an editor cancels an event and takes it back: it is as before, and the calendar hears of that too', {
  tag: turn(),
}, async ({ reader, editor, aktuelt }) => {
  const before = event('angre-meg', 'Kurset som blir noko av likevel', {
    status: 'rescheduled',
    statusReason: 'Lokalet var opptatt.',
    previousStarts: ['2027-03-13T09:00:00.000Z'],
    calendarSequence: 4,
  })
  await aktuelt.content.create(before)
  const at = await Counted.open(editor, 'Arrangement', 'Kurset som blir noko av likevel')
  await announce(at, 'Avlys')
  await answer(at, 'Grunngjeving', 'Kurshaldaren er sjuk.')
  await confirm(at)
  expect(await published(aktuelt, 'angre-meg')).toMatchObject({ status: 'cancelled', calendarSequence: 5 })
  await announce(at, 'Angre avlysinga')
  await expect(at.dialog.getByTestId('announcement-confirm')).toBeEnabled()
  await confirm(at)
  expect(await published(aktuelt, 'angre-meg')).toMatchObject({ ...before, calendarSequence: 6 })
  await expect.poll(calendarOf(reader, 'angre-meg'), soon).toContain('SEQUENCE:6')
  expect(await calendarOf(reader, 'angre-meg')()).toContain('STATUS:CONFIRMED')
})

test('an editor moves an event past a clock change: the programme is on the new day, and the old date is told', {
  tag: turn(),
}, async ({ reader, editor, aktuelt }) => {
  await aktuelt.content.create(event('flytt-meg', 'Kurset som blir flytta'))
  const at = await Counted.open(editor, 'Arrangement', 'Kurset som blir flytta')
  await announce(at, 'Flytt til ny dato')
  await answer(at, 'Ny start', '3. april 2027')
  await expect(at.dialog.getByLabel('Ny slutt', { exact: true })).toHaveValue('03.04.2027 16.00')
  await isAccessible(at, '[role="dialog"]')
  await answer(at, 'Grunngjeving', 'Salen er oppteken.')
  await confirm(at)
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
  await aktuelt.content.create(before)
  const at = await Counted.open(editor, 'Arrangement', 'Kurset som går fram og tilbake')
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
  await announce(at, 'Angre flyttinga')
  await confirm(at)
  const { startsAt, endsAt, programme, status } = before
  const after = await published(aktuelt, 'fram-og-tilbake')
  expect(after).toMatchObject({ startsAt, endsAt, programme, status, calendarSequence: 2 })
  expect(after).not.toHaveProperty('previousStarts')
})

test('an editor postpones an event whose draft has other edits: they are named before they are published', {
  tag: long,
}, async ({ reader, editor, aktuelt }) => {
  const document = event('utset-meg', 'Kurset som blir utsett')
  await aktuelt.content.create(document)
  await aktuelt.content.create({ ...document, _id: 'drafts.utset-meg', lead: 'Ein ny ingress.' })
  const at = await Counted.open(editor, 'Arrangement', 'Kurset som blir utsett')
  await announce(at, 'Utset')
  await expect(at.dialog).toContainText(
    'Utkastet har òg andre endringar. Dei blir publiserte samtidig: Ingress.',
  )
  await confirm(at)
  const page = textOf(reader, '/aktuelt/utset-meg')
  await expect.poll(page, soon).toContain('Arrangementet er utsett. Ny dato er ikkje fastsett.')
  expect(await page()).toContain('Ein ny ingress.')
  expect(await calendarOf(reader, 'utset-meg')()).toContain('SEQUENCE:1')
})

test('an editor moves an event online: the page says so and shows where to watch', { tag: turn() }, async ({
  reader,
  editor,
  aktuelt,
}) => {
  await aktuelt.content.create(event('til-nett', 'Kurset som går på nett'))
  const at = await Counted.open(editor, 'Arrangement', 'Kurset som går på nett')
  await announce(at, 'Flytt til nett')
  await expect(at.dialog.getByTestId('announcement-confirm')).toBeDisabled()
  await answer(at, 'Adressa til sendinga', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ')
  await confirm(at)
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
  await announce(at, 'Angre flyttinga til nett')
  await confirm(at)
  const after = await published(aktuelt, 'til-nett')
  expect(after).toMatchObject({ status: 'planned', attendance: 'physical', calendarSequence: 2 })
  expect(after).not.toHaveProperty('stream')
})

test('an editor makes a recording available: the page shows it, with its captions', { tag: turn() }, async ({
  reader,
  editor,
  aktuelt,
}) => {
  const times = { startsAt: '2026-11-24T09:00:00.000Z', endsAt: '2026-11-24T15:00:00.000Z', programme: [] }
  const stream = { provider: 'youtube', videoId: 'dQw4w9WgXcQ', state: 'planned' }
  await aktuelt.content.create(
    event('opptak', 'Kurset med opptak', { ...times, stream, attendance: 'mixed' }),
  )
  const at = await Counted.open(editor, 'Arrangement', 'Kurset med opptak')
  await announce(at, 'Gjer opptak tilgjengeleg')
  await expect(at.dialog.getByLabel('Adressa til opptaket')).toHaveValue(/v=dQw4w9WgXcQ$/)
  await at.click(at.dialog.getByLabel('Teksta automatisk'))
  await isAccessible(at, '[role="dialog"]')
  await confirm(at)
  expect(at.actions).toBeLessThanOrEqual(4)
  expect(await published(aktuelt, 'opptak')).toMatchObject({
    stream: { state: 'recording', captions: 'auto', endedAt: times.endsAt },
  })
  await expect
    .poll(textOf(reader, '/aktuelt/opptak'), soon)
    .toContain('Arrangementet er over. Du kan sjå opptaket.')
})

test('an editor withdraws an article that another replaces, in four actions: the page says why, and what to read instead', {
  tag: turn(),
}, async ({ reader, editor, aktuelt }) => {
  await aktuelt.content.create(article('gamal-rettleiing', 'Gamal rettleiing om snømåking'))
  await aktuelt.content.create(article('ny-rettleiing', 'Ny rettleiing om snømåking'))
  const at = await Counted.open(editor, 'Artiklar', 'Gamal rettleiing om snømåking')
  await announce(at, 'Trekk tilbake')
  await expect(at.dialog.getByTestId('announcement-confirm')).toBeDisabled()
  await isAccessible(at, '[role="dialog"]')
  await at.click(at.dialog.getByRole('button', { name: 'Ny rettleiing om snømåking' }))
  await confirm(at)
  expect(at.actions).toBeLessThanOrEqual(4)
  const page = textOf(reader, '/aktuelt/gamal-rettleiing')
  await expect.poll(page, soon).toContain('Saka er erstatta av ei anna.')
  expect(await page()).toContain('/aktuelt/ny-rettleiing')
  await announce(at, 'Angre tilbaketrekkinga')
  await confirm(at)
  await expect.poll(page, soon).not.toContain('Saka er erstatta')
})

test('an editor withdraws an event with a reason of its own in four actions, and finds the replacement by its title', {
  tag: long,
}, async ({ reader, editor, aktuelt }) => {
  await aktuelt.content.create(event('trekk-meg', 'Kurset som var feil'))
  await aktuelt.content.create(event('heller-meg', 'Fagdagen ein heller bør gå på'))
  const at = await Counted.open(editor, 'Arrangement', 'Kurset som var feil')
  await announce(at, 'Trekk tilbake')
  await answer(at, 'Kvifor er saka trekt tilbake?', 'Kurset fanst ikkje.')
  expect(at.actions + 1).toBeLessThanOrEqual(4)
  await answer(at, 'Kva skal folk lese i staden?', 'fagdagen hell')
  await at.page.getByRole('button', { name: /Fagdagen ein heller/ }).click()
  await confirm(at)
  const page = textOf(reader, '/aktuelt/trekk-meg')
  await expect.poll(page, soon).toContain('Kurset fanst ikkje.')
  expect(await page()).toContain('/aktuelt/heller-meg')
  const calendar = calendarOf(reader, 'trekk-meg')
  expect(await calendar()).toContain('STATUS:CANCELLED')
  expect(await calendar()).toContain('SEQUENCE:1')
})

test('an import moves an event past Studio: the open event says that the calendar does not know, and one button tells it', {
  tag: turn(),
}, async ({ reader, editor, aktuelt }) => {
  await aktuelt.content.create(event('importert', 'Kurset som blir importert', { calendarSequence: 2 }))
  const known = async () => (await reader.request.get('/api/freshness?id=importert')).json()
  // Of an event that the site has not seen as it was, it cannot tell that it changed.
  await expect.poll(known, soon).toMatchObject({ pending: false, revision: expect.any(String) })
  await aktuelt.content.patch('importert').set({ startsAt: '2027-03-20T11:00:00.000Z' }).commit()
  await expect.poll(known, soon).toMatchObject({ calendar: 'behind' })

  const at = await Counted.open(editor, 'Arrangement', 'Kurset som blir importert')
  const notice = at.page.getByTestId('calendar-behind')
  await expect(notice).toContainText('Kalenderen veit ikkje om endringa')
  await isAccessible(at, '[data-testid="calendar-behind"]')
  await isAccessible(at, '[data-testid="announcements"]')
  await notice.getByRole('button', { name: 'Sei frå til kalenderen' }).click()
  await expect(notice).toBeHidden({ timeout: 20_000 })
  await expect.poll(calendarOf(reader, 'importert'), soon).toContain('SEQUENCE:3')
  expect(await known()).not.toHaveProperty('calendar')
})
