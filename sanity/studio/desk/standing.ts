import { visibilityOf } from '#lib/content/visibility.ts'
import { dayMs } from '#lib/dates/oslo.ts'
import { instantIn } from '#lib/dates/written.ts'
import { type Phase, phaseOf } from '#lib/events/phase.ts'
import { captionsDueAfter } from '#lib/events/recording.ts'
import { isRecord } from '#lib/json/record.ts'
import { checkCaptions } from '#schemas/checks/captions.ts'
import { isDraftId, publishedIdOf } from '../publication/document.ts'
import { byStart, datesIn } from '../series/dates.ts'

/** A document as the Content Lake stores it: of its fields, those that the desk asks for. */
export type Stored = Record<string, unknown> & { _id: string; _type: string; _updatedAt: string }

/** A document with its draft, by the published id. */
export type Pair = { id: string; type: string; published: Stored | undefined; draft: Stored | undefined }

/** The documents as pairs, in the order in which they come. Versions in releases are left out: Studio has them elsewhere. */
export function pairsOf(documents: readonly Stored[]): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const document of documents) {
    if (document._id.startsWith('versions.')) continue
    const id = publishedIdOf(document._id)
    const pair = pairs.get(id) ?? { id, type: document._type, published: undefined, draft: undefined }
    pairs.set(id, { ...pair, [isDraftId(document._id) ? 'draft' : 'published']: document })
  }
  return [...pairs.values()]
}

/** The text in a field of the draft, where there is one, or of what is published; undefined for none, and for blanks. */
export const fieldOf = ({ published, draft }: Pair, name: string): string | undefined => {
  const value = (draft ?? published)?.[name]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** Whether a user made a document, or published it last. */
export const isOf = (pair: Pair, user: string | undefined): boolean =>
  user !== undefined && (fieldOf(pair, 'editedBy') ?? pair.published?.editedBy) === user

/** Where an article stands. A published one with a draft stands as published: that is what readers have. */
export type ArticleStanding = 'draft' | 'planned' | 'published' | 'withdrawn'

/** Where an event stands. */
export type EventStanding = 'draft' | 'upcoming' | 'running' | 'past' | 'cancelled'

/** Where an article stands at `now`. */
export function articleStanding({ published }: Pair, now: Date): ArticleStanding {
  const { state } = visibilityOf(published, now)
  if (state === 'unpublished') return 'draft'
  return state === 'planned' || state === 'withdrawn' ? state : 'published'
}

/** The standing of each phase. */
const standings: Record<Phase, EventStanding> = {
  upcoming: 'upcoming',
  ongoing: 'running',
  started: 'running',
  over: 'past',
}

/** The date of an event that it is listed by at `now`: the one that is on or next, or the last. Undefined without a start. */
function dateAt(event: Stored, now: Date): { startsAt: string; phase: Phase } | undefined {
  const allDay = event.allDay === true
  const dates = [
    event,
    ...byStart(datesIn(event.repeats)).filter(({ status }) => status !== 'cancelled'),
  ].flatMap((date) => {
    const startsAt = instantIn(date.startsAt)
    const span = startsAt && { startsAt, endsAt: instantIn(date.endsAt), allDay }
    return span ? [{ startsAt: span.startsAt, phase: phaseOf(span, now) }] : []
  })
  return dates.find(({ phase }) => phase !== 'over') ?? dates.at(-1)
}

/** When the date is that an event is listed by at `now`, in its draft, where there is one. */
export const listedStart = ({ published, draft }: Pair, now: Date): string | undefined => {
  const event = draft ?? published
  return event && dateAt(event, now)?.startsAt
}

/** Where an event stands at `now`, a series by its next date. One that is withdrawn counts as cancelled. */
export function eventStanding({ published }: Pair, now: Date): EventStanding {
  if (published === undefined) return 'draft'
  if (published.status === 'cancelled' || visibilityOf(published, now).state === 'withdrawn')
    return 'cancelled'
  // Without a start it is shown nowhere, and is asked about as faulty.
  return instantIn(published.startsAt) === undefined
    ? 'upcoming'
    : standings[dateAt(published, now)?.phase ?? 'upcoming']
}

/** What a document needs somebody to do. */
export type Task = 'hidden' | 'captions' | 'review' | 'deadline' | 'expired' | 'oldDraft'

/** In the order of how much it hurts readers. */
export const tasks = [
  'hidden',
  'captions',
  'review',
  'deadline',
  'expired',
  'oldDraft',
] as const satisfies Task[]

/** A task, and the point in time that it is counted from; undefined when there is none. */
export type Due = { task: Task; at: string | undefined }

/** How long before they are due captions are asked for, and how long a draft lies before it is asked about, in days. */
const captionsAhead = 14
const draftLies = 30
/** How long what has passed is asked about, in days: after that it has been left so. */
const asked = 90

const isPast = (at: string | undefined, now: Date, withinDays = Number.POSITIVE_INFINITY): at is string => {
  const passed = now.getTime() - Date.parse(at ?? '')
  return passed >= 0 && passed <= withinDays * dayMs
}

function captionsOf({ stream, endsAt, startsAt }: Stored, now: Date): Due[] {
  if (!isRecord(stream) || checkCaptions(stream, now.getTime()) === true) return []
  const ended = instantIn(stream.endedAt) ?? instantIn(endsAt) ?? instantIn(startsAt)
  const due = ended === undefined ? undefined : captionsDueAfter(ended).toISOString()
  const isSoon = due === undefined || Date.parse(due) - now.getTime() <= captionsAhead * dayMs
  return isSoon ? [{ task: 'captions', at: due }] : []
}

/** What readers have that needs somebody. */
function ofPublished(published: Stored, now: Date): Due[] {
  const visibility = visibilityOf(published, now)
  if (visibility.state === 'hidden') return [{ task: 'hidden', at: undefined }]
  if (visibility.state === 'expired')
    return isPast(visibility.since, now, asked) ? [{ task: 'expired', at: visibility.since }] : []
  if (visibility.state !== 'live') return []
  const [deadline, reviewAt] = [instantIn(published.deadline), instantIn(published.reviewAt)]
  return [
    ...captionsOf(published, now),
    // Until somebody has looked, and set another time or none.
    ...(isPast(reviewAt, now) ? [{ task: 'review' as const, at: reviewAt }] : []),
    ...(isPast(deadline, now, asked) ? [{ task: 'deadline' as const, at: deadline }] : []),
  ]
}

/** What a document needs somebody to do at `now`. */
export function tasksOf({ published, draft }: Pair, now: Date): Due[] {
  const isOld =
    draft !== undefined && isPast(draft._updatedAt, now) && !isPast(draft._updatedAt, now, draftLies)
  return [
    ...(published === undefined ? [] : ofPublished(published, now)),
    ...(isOld ? [{ task: 'oldDraft' as const, at: draft._updatedAt }] : []),
  ]
}
