import { programmeItem } from '#lib/content/programmeItem.ts'

export const nine = '2026-05-04T07:00:00Z'
export const half = '2026-05-04T07:30:00Z'
export const ten = '2026-05-04T08:00:00Z'

/** A morning in two tracks, as the Content Lake stores it. */
export const tracks = [
  { _key: 'a', topic: 'Opning', startsAt: nine, endsAt: half, kind: 'plenary' },
  { _key: 'b', topic: 'Lesing', startsAt: half, track: 'Skule', room: 'Sal 1' },
  { _key: 'c', topic: 'Vaksne', startsAt: half, track: 'Helse', cancelled: true },
  { _key: 'd', topic: 'Kaffi', startsAt: ten, kind: 'break' },
]

export const itemOf = (more: object) => programmeItem.parse({ _key: 'a', ...more })

export const itemsOf = (items: object[]) => items.map((item) => itemOf(item))

export const nothingIsOn: ReadonlySet<string> = new Set()

export const stream = { provider: 'youtube', videoId: 'abcdefghijk', state: 'planned' }

/** Before, and long after, the time of the first content's event. */
export const before = new Date('2021-08-30T10:00:00Z')
export const after = new Date('2026-03-02T10:00:00Z')
