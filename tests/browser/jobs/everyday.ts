import { article, event } from '#tests/support/documents.ts'
import type { Counted } from '../counted.ts'
import { announce, answer, confirm } from './forms.ts'
import type { JobOnDocument } from './job.ts'

/** What an article or event says before its job. */
const shared = {
  lead: 'Kurset er opent for alle tilsete i komunen.',
  publishedAt: '2026-11-20T08:00:00.000Z',
}

/** On Saturday 20 March 2027 from 10.00 to 16.00 in Oslo, with a programme. */
const course = {
  ...shared,
  place: { name: 'Rådhuset' },
  calendarSequence: 0,
  startsAt: '2027-03-20T09:00:00.000Z',
  endsAt: '2027-03-20T15:00:00.000Z',
  programme: [
    {
      _key: 'a',
      _type: 'programmeItem',
      topic: 'Velkomen',
      startsAt: '2027-03-20T09:00:00.000Z',
      endsAt: '2027-03-20T10:00:00.000Z',
    },
  ],
}

const publishByKeys = async (at: Counted): Promise<void> => {
  await at.mayPublish()
  await at.press('Control+Alt+p')
  await at.dialogIs('open')
}

const lead = 'Kurset er ope for alle tilsette i kommunen.'
const note = 'Kurset er ope for alle, ikkje berre for leiarar.'

/** A correction of an article: its lead is written again, and published as the dialog is answered. */
const corrected = (
  document: JobOnDocument['document'],
  reply: (at: Counted) => Promise<void>,
): Pick<JobOnDocument, 'list' | 'document' | 'act'> => ({
  list: 'Artiklar',
  document,
  act: async (at) => {
    await at.write('lead', lead)
    await publishByKeys(at)
    await reply(at)
    await at.dialogIs('closed')
  },
})

/** An announcement: its dialog is opened by its name, answered, and confirmed. */
const announced = (
  list: string,
  document: JobOnDocument['document'],
  name: string,
  reply: (at: Counted) => Promise<void> = async () => {},
): Pick<JobOnDocument, 'list' | 'document' | 'act'> => ({
  list,
  document,
  act: async (at) => {
    await announce(at, name)
    await reply(at)
    await confirm(at)
  },
})

const typo: JobOnDocument = {
  name: 'typo',
  ...corrected(article('tel-skrivefeil', 'Saka med skrivefeil', shared), (at) => at.press('Enter')),
  outcome: { lead },
}

const correction: JobOnDocument = {
  name: 'correction',
  limit: 4,
  ...corrected(article('tel-retting', 'Saka som blir retta', shared), (at) => at.typeHere(note, 'Enter')),
  outcome: { lead, changes: [{ note }] },
}

const cancel: JobOnDocument = {
  name: 'cancel',
  limit: 3,
  ...announced('Arrangement', event('tel-avlysing', 'Kurset som blir avlyst på tre', course), 'Avlys'),
  outcome: { status: 'cancelled', calendarSequence: 1 },
}

const move: JobOnDocument = {
  name: 'move',
  limit: 5,
  ...announced(
    'Arrangement',
    event('tel-flytting', 'Kurset som blir flytta på fem', course),
    'Flytt til ny dato',
    async (at) => {
      await answer(at, 'Ny start', '3. april 2027')
      await answer(at, 'Grunngjeving', 'Salen er oppteken.')
    },
  ),
  outcome: {
    status: 'rescheduled',
    startsAt: '2027-04-03T08:00:00.000Z',
    endsAt: '2027-04-03T14:00:00.000Z',
    programme: [{ startsAt: '2027-04-03T08:00:00.000Z' }],
    calendarSequence: 1,
  },
}

const reason = 'Kurset fanst ikkje.'

const withdraw: JobOnDocument = {
  name: 'withdraw',
  limit: 4,
  ...announced(
    'Artiklar',
    article('tel-tilbaketrekking', 'Saka som blir trekt tilbake', shared),
    'Trekk tilbake',
    (at) => answer(at, 'Kvifor er saka trekt tilbake?', reason),
  ),
  outcome: { withdrawn: { reason } },
}

/** What editors do most, each on a document of its own. */
export const everyday: readonly JobOnDocument[] = [typo, correction, cancel, move, withdraw]
