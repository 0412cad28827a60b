import { z } from 'zod'
import { file } from './file.ts'
import { choice, flag, instant, key, lenient, lenientList, optional, optionalText, record } from './parse.ts'

export const programmeItemKinds = ['talk', 'debate', 'plenary', 'break'] as const

/**
 * A person with a name, or an organisation without one. `isPerson` is true for a person document, and false for a
 * speaker written into the event itself.
 */
export const speaker = record({
  _key: key,
  isPerson: flag,
  name: optionalText,
  role: optionalText,
  organisation: optionalText,
}).refine(
  ({ name, organisation }) => name !== undefined || organisation !== undefined,
  'a speaker needs name or organisation',
)

export type Speaker = z.output<typeof speaker>

export const programmeItem = record({
  _key: key,
  topic: optionalText,
  speakers: lenientList('speakers', speaker),
  startsAt: lenient('startsAt', instant),
  endsAt: lenient('endsAt', instant),
  track: optionalText,
  room: optionalText,
  kind: choice(programmeItemKinds, 'talk'),
  cancelled: flag,
  recordingUrl: optional(z.url()),
  slides: lenient('slides', file),
}).refine(
  ({ topic, speakers }) => topic !== undefined || speakers.length > 0,
  'a programme item needs topic or speakers',
)

export type ProgrammeItem = z.output<typeof programmeItem>
