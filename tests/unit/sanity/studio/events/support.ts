/** A published event as stored: on Saturday 20 March 2027 from 10.00 to 16.00 in Oslo, with two items. */
export const eventOf = (more: object = {}): Record<string, unknown> => ({
  _id: 'kurs',
  _type: 'event',
  _rev: 'r1',
  _updatedAt: '2026-11-27T10:00:00Z',
  title: 'Kurset',
  language: 'nn',
  status: 'planned',
  attendance: 'physical',
  place: { name: 'Rådhuset' },
  startsAt: '2027-03-20T09:00:00.000Z',
  endsAt: '2027-03-20T15:00:00.000Z',
  programme: [
    { _key: 'a', topic: 'Ope', startsAt: '2027-03-20T09:00:00.000Z', endsAt: '2027-03-20T10:00:00.000Z' },
    { _key: 'b', topic: 'Kaffi' },
  ],
  ...more,
})

export const now = '2026-11-27T10:00:00.000Z'
