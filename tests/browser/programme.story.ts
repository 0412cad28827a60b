import { event } from '#tests/support/documents.ts'
import { seriousIn } from './axe.ts'
import { ByKeys } from './byKeys.ts'
import { newProgramme } from './jobs/index.ts'
import { isDone } from './jobs/job.ts'
import { expect, long, test } from './stories.ts'

const at = (clock: string) => `2027-03-20T${clock}:00.000Z`
const item = (_key: string, from: string, to: string, more: object = {}) => ({
  _key,
  _type: 'programmeItem',
  kind: 'talk',
  topic: `Emne ${_key}`,
  startsAt: at(from),
  endsAt: at(to),
  ...more,
})

const conference = (id: string, title: string, programme: object[]) =>
  event(id, title, {
    startsAt: at('08:00'),
    endsAt: at('15:00'),
    publishedAt: '2026-11-20T08:00:00.000Z',
    place: { name: 'Rådhuset' },
    programme,
  })

test('an editor without a mouse writes six items with two speakers each, in 40 actions', {
  tag: long,
}, async ({ editor, aktuelt }) => {
  test.setTimeout(240_000)
  await aktuelt.content.create(newProgramme.document)
  const at = await ByKeys.open(editor, newProgramme.list, newProgramme.document.title)
  await newProgramme.act(at)
  await isDone(newProgramme, aktuelt.content)
  expect(at.actions).toBeLessThanOrEqual(newProgramme.limit ?? 0)
})

test('an editor pastes rows, sorts them, and sees them in the timetable with what clashes', {
  tag: long,
}, async ({ editor, aktuelt }) => {
  test.setTimeout(240_000)
  const id = 'program-limt-inn'
  await aktuelt.content.create(
    conference(id, 'Kurset med limt program', [
      item('b', '09:00', '10:00', { room: 'Storsalen', track: 'A' }),
      item('a', '08:00', '09:00', { room: 'Storsalen' }),
    ]),
  )
  const draft = () => aktuelt.content.getDocument(`drafts.${id}`)
  const tab = await editor.at({ _type: 'event', _id: id })
  const { page } = tab
  await tab.group('Program')
  await page.getByRole('button', { name: 'Lim inn program' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    const rows = [
      'Tid\tTittel\tMedverkande\tRom',
      '9:30–10.30\tKlarspråk\tOla Hansen og Siri Moen\tstorsalen',
      'seinare\tPrat\t\t',
    ]
    clipboardData.setData('text/plain', rows.join('\n'))
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  })
  await expect(dialog).toContainText('«seinare» er ikkje ei tid vi forstår')
  await expect.poll(() => seriousIn(page, '[role="dialog"]')).toEqual([])
  await dialog.getByRole('button', { name: 'Legg til 2 postar' }).click()
  await expect.poll(draft).toMatchObject({
    programme: [
      { _key: 'b' },
      { _key: 'a' },
      {
        topic: 'Klarspråk',
        room: 'Storsalen',
        startsAt: at('08:30'),
        endsAt: at('09:30'),
        speakers: [{ name: 'Ola Hansen' }, { name: 'Siri Moen' }],
      },
      { topic: 'Prat [seinare]' },
    ],
  })

  await page.getByRole('button', { name: 'Sorter etter tid' }).click()
  await expect.poll(draft).toMatchObject({
    programme: [{ _key: 'a' }, { topic: 'Klarspråk' }, { topic: 'Prat [seinare]' }, { _key: 'b' }],
  })
  await expect(tab.field('programme')).toContainText('kl. 09.30–10.30 · Storsalen · Innlegg')

  await page.getByRole('button', { name: 'Vis timeplanen ved sida av' }).click()
  const timetable = page.getByTestId('timetable')
  const clashing = timetable.getByRole('button', { name: /^Emne b/ })
  await expect(clashing).toContainText('går samtidig med «Klarspråk» i rommet «Storsalen»')
  await expect.poll(() => seriousIn(page, '[data-testid="timetable"]')).toEqual([])
  await clashing.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Emne b')
  // The dialog around them is Sanity's, whose button for closing has no name.
  const field = (name: string) => `[data-testid^="field-programme"][data-testid$=".${name}"]`
  for (const part of ['[data-testid="add-speakers"]', field('endsAt'), field('room')])
    await expect.poll(() => seriousIn(page, part), { message: part }).toEqual([])
})
