import { clockText } from '#lib/dates/format.ts'
import { instantIn } from '#lib/dates/written.ts'
import { isRecord } from '#lib/json/record.ts'
import { addressOfVideo, videoAt } from '#lib/media/videoAddress.ts'
import { instantText, typedInstant } from '#schemas/typed/instant.ts'
import type { Typed } from '#schemas/typed/typed.ts'
import { messages } from '../messages/events.ts'
import { type Announcement, endAfterMove } from './announced.ts'
import type { Fields, Kind } from './kinds.ts'

/** What an editor has typed and chosen in the dialog. */
export type Answers = {
  reason: string
  start: string
  /** Undefined as long as the end follows the start. */
  end: string | undefined
  video: string
  /** How readers get the address of a stream that is not open. */
  linkNote: string
  captions: string
  /** Whether the other dates of a series move with the first. */
  follows: boolean
  replacement: string | undefined
}

/** What is wrong with an answer, in words for the editor, by answer; `isMissing` when something is only not there yet. */
export type Problems = { [Name in keyof Answers]?: string } & { isMissing?: boolean }

export type Answered = { announcement: Announcement } | { problems: Problems }

/** The answers that the dialog opens with. */
export function firstAnswers(kind: Kind, source: Fields): Answers {
  const { stream } = source
  const captions = isRecord(stream) && typeof stream.captions === 'string' ? stream.captions : ''
  return {
    reason: '',
    start: '',
    end: undefined,
    video: kind === 'moveOnline' || kind === 'recording' ? addressOfVideo(stream) : '',
    linkNote: '',
    captions: kind === 'recording' ? captions : '',
    follows: false,
    replacement: undefined,
  }
}

/** A time as typed. A date alone is on the clock of `like` (ISO 8601): most events move to another day, not another hour. */
function typedAt(text: string, like: string | undefined): Typed<string> {
  const whole = typedInstant(text)
  if ('value' in whole || like === undefined) return whole
  const withClock = typedInstant(`${text.trim()} ${clockText(like)}`)
  return 'value' in withClock ? withClock : whole
}

/** The end as the dialog shows it: as typed, or as it follows the start. Empty when there is none. */
export function endText({ start, end }: Answers, source: Fields): string {
  if (end !== undefined) return end
  const startsAt = typedAt(start, instantIn(source.startsAt))
  const endsAt = 'value' in startsAt ? endAfterMove(source, startsAt.value) : undefined
  const text = endsAt === undefined ? '' : (instantText(endsAt) ?? '')
  return source.allDay === true ? (text.split(' ')[0] ?? '') : text
}

function moveFrom({ reason, start, end, follows }: Answers, source: Fields): Answered {
  const from = instantIn(source.startsAt)
  const moveTo = (startsAt: string, endsAt: string | undefined): Answered => ({
    announcement: { kind: 'move', reason, startsAt, endsAt, follows },
  })
  if (start.trim() === '') return { problems: { isMissing: true } }
  const startsAt = typedAt(start, from)
  if ('problem' in startsAt) return { problems: { start: startsAt.problem } }
  if (from !== undefined && Date.parse(from) === Date.parse(startsAt.value)) {
    return { problems: { start: messages.newStartSame } }
  }
  const later = endAfterMove(source, startsAt.value)
  if (end === undefined) return moveTo(startsAt.value, later)
  if (end.trim() === '') return moveTo(startsAt.value, undefined)
  const endsAt = typedAt(end, instantIn(source.endsAt) ?? startsAt.value)
  if ('problem' in endsAt) return { problems: { end: endsAt.problem } }
  const isAfter = Date.parse(endsAt.value) > Date.parse(startsAt.value)
  if (isAfter) return moveTo(startsAt.value, endsAt.value)
  // One whole day has no end of its own.
  const isOneDay = source.allDay === true && Date.parse(endsAt.value) === Date.parse(startsAt.value)
  return isOneDay ? moveTo(startsAt.value, undefined) : { problems: { end: messages.newEndWrong } }
}

function onlineFrom({ reason, video, linkNote }: Answers): Answered {
  const source = videoAt(video)
  if (video.trim() !== '' && source === undefined) return { problems: { video: messages.addressWrong } }
  if (source === undefined && linkNote.trim() === '') return { problems: { isMissing: true } }
  return { announcement: { kind: 'moveOnline', reason, video: source, note: linkNote } }
}

function recordingFrom({ video, captions }: Answers): Answered {
  const source = videoAt(video)
  if (video.trim() !== '' && source === undefined) return { problems: { video: messages.addressWrong } }
  if (source === undefined || captions === '') return { problems: { isMissing: true } }
  return { announcement: { kind: 'recording', video: source, captions } }
}

/** The announcement that the answers make, or what is wrong with them. */
export function answered(kind: Kind, answers: Answers, source: Fields): Answered {
  switch (kind) {
    case 'cancel':
    case 'postpone':
      return { announcement: { kind, reason: answers.reason } }
    case 'move':
      return moveFrom(answers, source)
    case 'moveOnline':
      return onlineFrom(answers)
    case 'recording':
      return recordingFrom(answers)
    case 'withdraw': {
      const { reason, replacement } = answers
      if (reason.trim() === '') return { problems: { isMissing: true } }
      return { announcement: { kind, reason, replacement } }
    }
  }
}
