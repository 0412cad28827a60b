import { z } from 'zod'
import { file } from './file.ts'
import { choice, flag, instant, key, lenientList, optional, optionalText, record } from './parse.ts'

export const programmeItemKinds = ['talk', 'debate', 'plenary', 'break'] as const

/**
 * A person with a name, or else an organisation, or a role. `isPerson` is true for a person document, and false for a
 * speaker written into the event itself.
 */
export const speaker = record({
  _key: key,
  isPerson: flag,
  name: optionalText,
  role: optionalText,
  organisation: optionalText,
}).refine(
  ({ name, role, organisation }) => [name, role, organisation].some((text) => text !== undefined),
  'a speaker needs name, organisation or role',
)

export type Speaker = z.output<typeof speaker>

export const programmeItem = record({
  _key: key,
  topic: optionalText,
  speakers: lenientList(speaker),
  startsAt: optional(instant),
  endsAt: optional(instant),
  track: optionalText,
  room: optionalText,
  kind: choice(programmeItemKinds, 'talk'),
  cancelled: flag,
  recordingUrl: optional(z.url()),
  slides: optional(file),
}).refine(
  ({ speakers, ...item }) =>
    speakers.length > 0 ||
    item.kind !== 'talk' ||
    [item.topic, item.track, item.room, item.recordingUrl, item.slides].some((part) => part !== undefined),
  'a programme item needs topic, speakers, or anything else to say',
)

export type ProgrammeItem = z.output<typeof programmeItem>
