import type { Page } from '@playwright/test'
import { event } from '#tests/support/documents.ts'
import { seriousIn } from './axe.ts'
import { Counted } from './counted.ts'
import { group } from './jobs/forms.ts'
import { expect, long, test } from './stories.ts'

const id = 'onsdagsmotet'
const title = 'Onsdagsmøtet'

const calendarOf = (reader: Page) => async () =>
  (await (await reader.request.get(`/aktuelt/${id}/kalender.ics`)).text()).replaceAll('\r\n ', '')

const entryOf = (file: string, uid: string) =>
  file.split('BEGIN:VEVENT').find((entry) => entry.includes(`UID:${uid}@`)) ?? ''

test('an editor makes a weekly series of 15, cancels one date, moves another, and publishes', {
  tag: long,
}, async ({ editor, reader, aktuelt }) => {
  test.setTimeout(240_000)
  await aktuelt.content.create(
    event(id, title, {
      startsAt: '2027-03-03T10:00:00.000Z',
      endsAt: '2027-03-03T12:00:00.000Z',
      publishedAt: '2026-11-20T08:00:00.000Z',
      calendarSequence: 0,
      place: { name: 'Rådhuset' },
    }),
  )
  const stored = () => aktuelt.content.fetch<Record<string, unknown>>('*[_id == $id][0]', { id })
  const draft = () => aktuelt.content.getDocument(`drafts.${id}`)
  const at = await Counted.open(editor, 'Arrangement', title)
  const panel = at.page.getByTestId('series')
  const publish = async () => {
    await at.mayPublish()
    await at.click(at.page.getByTestId('action-publiser'))
    await at.dialogIs('open')
  }

  await group(at, 'Tid og stad')
  await at.click(panel.getByRole('button', { name: 'Gjenta …' }))
  await expect(panel.getByLabel('Til og med')).toBeFocused()
  await at.typeHere('09.06.2027')
  await expect(panel.getByTestId('series-preview')).toHaveText(/^15 datoar, 3\.\smars – 9\.\sjuni 2027$/)
  expect(await seriousIn(at.page, '[data-testid="series"]')).toEqual([])
  await at.page.keyboard.press('Enter')
  await expect.poll(draft).toMatchObject({ repeats: { length: 14 } })
  await publish()
  await at.page.keyboard.press('Enter')
  at.actions++
  await expect.poll(stored, { timeout: 30_000 }).toMatchObject({
    calendarSequence: 1,
    changes: [{ note: '14 nye datoar.' }],
    repeats: { 0: { _key: 'd20270310' }, 13: { _key: 'd20270609', startsAt: '2027-06-09T09:00:00.000Z' } },
  })
  expect(at.actions).toBeLessThanOrEqual(8)

  await at.dialogIs('closed')
  await at.click(panel.getByRole('button', { name: /^Avlys: onsdag 19\.\smai/ }))
  await expect(panel.getByLabel('Grunngjeving')).toBeFocused()
  await at.typeHere('Møteleiaren er sjuk.', 'Enter')
  await at.click(panel.getByRole('button', { name: /^Flytt: onsdag 12\.\smai/ }))
  await expect(panel.getByLabel('Startar', { exact: true })).toBeFocused()
  await at.typeHere('13.05.2027')
  await expect(panel).toContainText('Lesarane ser at datoen er flytta frå onsdag')
  expect(await seriousIn(at.page, '[data-testid="series"]')).toEqual([])
  await at.page.keyboard.press('Enter')
  await publish()
  await at.page.keyboard.press('Enter')
  await expect.poll(stored, { timeout: 30_000 }).toMatchObject({ calendarSequence: 2 })

  const { repeats, changes } = await stored()
  expect(repeats).toContainEqual({
    _key: 'd20270519',
    _type: 'occurrence',
    startsAt: '2027-05-19T09:00:00.000Z',
    endsAt: '2027-05-19T11:00:00.000Z',
    status: 'cancelled',
    reason: 'Møteleiaren er sjuk.',
  })
  expect(repeats).toContainEqual({
    _key: 'd20270512',
    _type: 'occurrence',
    startsAt: '2027-05-13T09:00:00.000Z',
    endsAt: '2027-05-13T11:00:00.000Z',
    status: 'rescheduled',
    previousStart: '2027-05-12T09:00:00.000Z',
  })
  expect(changes).toMatchObject({
    1: {
      note: 'Onsdag 12. mai 2027 er flytta til torsdag 13. mai 2027 kl. 11.00–13.00. Onsdag 19. mai 2027 er avlyst.',
    },
  })
  await expect.poll(calendarOf(reader)).toContain('SEQUENCE:2')
  const file = await calendarOf(reader)()
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(15)
  expect(entryOf(file, id)).toContain('DTSTART:20270303T100000Z')
  expect(entryOf(file, `${id}.d20270519`)).toContain('STATUS:CANCELLED')
  expect(entryOf(file, `${id}.d20270512`)).toContain('DTSTART:20270513T090000Z')
})
