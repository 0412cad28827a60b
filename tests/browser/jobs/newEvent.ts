import { group, input, inputInDialog, makeAddress, publish } from './forms.ts'
import type { Job } from './job.ts'

/** Winter time in Oslo: one hour ahead of UTC. */
const items = [
  { topic: 'Velkomen', typed: '20.03.2027 10.00', startsAt: '2027-03-20T09:00:00.000Z' },
  { topic: 'Dette veit vi om brukarane', typed: '20.03.2027 10.30', startsAt: '2027-03-20T09:30:00.000Z' },
  { topic: 'Ein portal for alle', typed: '20.03.2027 11.15', startsAt: '2027-03-20T10:15:00.000Z' },
  { topic: 'Lunsj', typed: '20.03.2027 12.00', startsAt: '2027-03-20T11:00:00.000Z' },
  { topic: 'Gruppearbeid', typed: '20.03.2027 13.00', startsAt: '2027-03-20T12:00:00.000Z' },
  { topic: 'Oppsummering', typed: '20.03.2027 15.15', startsAt: '2027-03-20T14:15:00.000Z' },
]

const title = 'Kurset med seks postar'
const place = 'Rådhuset'

/** An event from its list to what readers see, with a programme of six items that each have a start and a topic. */
export const newEvent: Job = {
  name: 'event with six items',
  list: 'Arrangement',
  slug: 'kurset-med-seks-postar',
  act: async (at) => {
    await at.type(input(at, 'title'), title)
    await makeAddress(at)
    await group(at, 'Tid og stad')
    await at.type(input(at, 'startsAt'), '20.03.2027 10.00')
    await at.type(input(at, 'endsAt'), '20.03.2027 16.00')
    await at.type(input(at, 'place.name'), place)
    await group(at, 'Program')
    for (const { topic, typed } of items) {
      await at.click(at.field('programme').getByTestId('add-single-object-button'))
      await at.type(inputInDialog(at, 'topic'), topic)
      await at.type(inputInDialog(at, 'startsAt'), typed)
      await at.press('Escape')
      await at.dialogIs('closed')
    }
    await publish(at)
  },
  outcome: {
    title,
    startsAt: '2027-03-20T09:00:00.000Z',
    endsAt: '2027-03-20T15:00:00.000Z',
    place: { name: place },
    programme: items.map(({ topic, startsAt }) => ({ topic, startsAt })),
  },
}
