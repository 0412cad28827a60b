import { expect } from '@playwright/test'
import { event } from '#tests/support/documents.ts'
import type { Counted } from '../counted.ts'
import { group, inputInDialog, publish } from './forms.ts'
import type { JobOnDocument } from './job.ts'

/** In Oslo's winter time, one hour ahead of UTC: from 9.00 on 20 March 2027. */
const items = [
  { topic: 'Velkomen', minutes: '30 min', ends: '08:30', names: ['Kari Nordmann', 'Ola Hansen'] },
  { topic: 'Dette veit vi om brukarane', minutes: '45 min', ends: '09:15', names: ['Siri Moen', 'Per Lie'] },
  { topic: 'Ein portal for alle', minutes: '45 min', ends: '10:00', names: ['Liv Dahl', 'Nils Berg'] },
  { topic: 'Klarspråk i vedtak', minutes: '60 min', ends: '11:00', names: ['Anne Vik', 'Jon Bakke'] },
  { topic: 'Universell utforming', minutes: '30 min', ends: '11:30', names: ['Eva Lund', 'Tor Hauge'] },
  { topic: 'Oppsummering', minutes: '15 min', ends: '11:45', names: ['Kari Nordmann', 'Siri Moen'] },
] as const

const room = 'Rådhussalen'
const instant = (clock: string) => `2027-03-20T${clock}:00.000Z`

/** The field that takes those who take part. */
const speakersIn = (at: Counted) => at.dialog.last().getByTestId('add-speakers').getByRole('combobox')

/** Writes one item in its dialog: topic, two speakers, room and length. The start is there. */
async function write(
  at: Counted,
  { topic, names, minutes }: (typeof items)[number],
  isFirst: boolean,
): Promise<void> {
  await at.type(inputInDialog(at, 'topic'), topic)
  // The last item's dialog may still stand behind the new one's.
  await expect(speakersIn(at)).toHaveValue('')
  await at.type(speakersIn(at), names.join(', '))
  // A room that is new is confirmed; the next time it is known.
  if (isFirst) await at.typeIn(inputInDialog(at, 'room'), room, 'Enter')
  else await at.type(inputInDialog(at, 'room'), room)
  await at.click(at.dialog.last().getByRole('button', { name: minutes, exact: true }))
}

/** The programme of an event that has none: six items with two speakers, a room and a length each, to what readers see. */
export const newProgramme: JobOnDocument = {
  name: 'programme of six items with two speakers each',
  limit: 40,
  list: 'Arrangement',
  document: event('tel-program', 'Kurset som får program', {
    publishedAt: '2026-11-20T08:00:00.000Z',
    place: { name: 'Rådhuset' },
    calendarSequence: 0,
    startsAt: instant('08:00'),
    endsAt: instant('15:00'),
  }),
  act: async (at) => {
    await group(at, 'Program')
    await at.click(at.field('programme').getByTestId('add-single-object-button'))
    for (const [index, item] of items.entries()) {
      if (index > 0) await at.click(at.dialog.last().getByTestId('next-item'))
      await expect(inputInDialog(at, 'topic')).toHaveValue('')
      await write(at, item, index === 0)
    }
    await at.press('Escape')
    await at.dialogIs('closed')
    await publish(at)
    await at.dialogIs('open')
    await at.press('Enter')
    await at.dialogIs('closed')
  },
  outcome: {
    programme: items.map(({ topic, names, ends }, index) => ({
      topic,
      room,
      startsAt: instant(items[index - 1]?.ends ?? '08:00'),
      endsAt: instant(ends),
      speakers: names.map((name) => ({ _type: 'speaker', name })),
    })),
  },
}
