import { type Publication, publication } from './publication.ts'
import type { FileValue, SeedDocument } from './values.ts'

type Speaker = string | { name?: string; role?: string; organisation?: string }

export type ProgrammeItemFields = {
  topic?: string
  speakers?: Speaker[]
  startsAt?: string
  endsAt?: string
  track?: string
  room?: string
  kind?: 'talk' | 'debate' | 'plenary' | 'break'
  cancelled?: true
  recordingUrl?: string
  slides?: FileValue
}

type EventFields = Publication & {
  startsAt: string
  endsAt?: string
  allDay?: true
  attendance: 'online' | 'physical' | 'mixed'
  place?: { name: string; address?: string }
  host?: string
  status?: 'planned' | 'cancelled' | 'postponed' | 'rescheduled' | 'movedOnline'
  statusReason?: string
  previousStarts?: string[]
  calendarSequence?: number
  registration?: { url: string; deadline?: string; note?: string }
  stream?: {
    provider: 'link'
    url: string
    state: 'planned' | 'live' | 'ended' | 'recording' | 'removed'
    captions: 'none' | 'auto' | 'reviewed'
    endedAt?: string
  }
  programme?: ProgrammeItemFields[]
}

const speaker = (value: Speaker, key: string) =>
  typeof value === 'string'
    ? { _type: 'reference', _key: key, _ref: value }
    : { _type: 'speaker', _key: key, ...value }

const programmeItem = ({ speakers, ...rest }: ProgrammeItemFields, index: number) => {
  const key = `item-${index + 1}`
  return {
    _type: 'programmeItem',
    _key: key,
    ...rest,
    speakers: (speakers ?? []).map((value, place) => speaker(value, `${key}-speaker-${place + 1}`)),
  }
}

/** An event as it is stored, including its programme. */
export function event(fields: EventFields): SeedDocument {
  const {
    startsAt,
    endsAt,
    allDay,
    attendance,
    place,
    host,
    status,
    statusReason,
    previousStarts,
    calendarSequence,
    registration,
    stream,
    programme,
    ...shared
  } = fields
  return {
    _type: 'event',
    ...publication(shared),
    startsAt,
    ...(endsAt && { endsAt }),
    allDay: allDay ?? false,
    attendance,
    ...(place && { place }),
    ...(host && { host }),
    status: status ?? 'planned',
    ...(statusReason && { statusReason }),
    previousStarts: previousStarts ?? [],
    calendarSequence: calendarSequence ?? 0,
    ...(registration && { registration }),
    ...(stream && { stream }),
    programme: (programme ?? []).map(programmeItem),
  }
}
