import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { type Alert, alert, alertLevels } from '#lib/content/alert.ts'
import { articleKinds } from '#lib/content/articleKind.ts'
import { streamStates } from '#lib/content/capabilities/streamable.ts'
import { eventStatuses } from '#lib/content/eventStatus.ts'
import { occurrenceStatuses } from '#lib/content/occurrence.ts'
import {
  instant as anyInstant,
  key,
  lenientList,
  optional,
  type Parsed,
  parseAtBoundary,
  record,
} from '#lib/content/parse.ts'
import { canonical } from '#lib/json/canonical.ts'
import { isRecord } from '#lib/json/record.ts'
import { calendarFields } from './calendarFields.ts'
import { contentTypes } from './contentTypes.ts'
import { dates, ownCardFields } from './queries/fragments.ts'
import { instant as instantIn } from './queries/instant.ts'
import { repeated } from './queries/next.ts'
import { isWithdrawn, named, readable } from './queries/readable.ts'
import { kindOf } from './queries/visible.ts'

/** What the ledger stores of a document: enough to determine where a change to it is visible. Needs `$clockChanges`. */
const fields = /* groq */ `
  _id, _type, _rev, _updatedAt,
  "slug": slug.current,
  "kind": select(_type == "article" => ${kindOf}),
  "listable": select(_type in ["article", "event"] => ${readable}, ${named}),
  ${dates}, "expiresAt": string(${instantIn('expiresAt')}), "withdrawn": ${isWithdrawn}, "allDay": allDay == true, deadline,
  "registrationDeadline": registration.deadline, "streamEndedAt": stream.endedAt,
  "streamState": stream.state, status,
  "itemTimes": [...coalesce(programme[].startsAt, []), ...coalesce(programme[].endsAt, [])],
  "topics": topics[]._ref, from, language, "translationOf": translationOf._ref,
  "toldTimes": [...coalesce(changes[].at, []), withdrawn.at],
  "repeats": ${repeated}{_key, startsAt, endsAt, status},
  "event": select(_type == "event" => {
    startsAt, endsAt, allDay, repeats, place, attendance, status, stream, calendarSequence, "withdrawn": ${isWithdrawn}
  }),
  "alert": select(_type == "alert" => {_id, title, text, link, level, from, to})
`

const isContent = `_type in ${JSON.stringify(contentTypes)} && !(_id in path("drafts.**")) && !(_id in path("versions.**"))`

const card = /* groq */ `"card": {
  ${ownCardFields}, "repeats": ${repeated}{_key, startsAt, endsAt, status, place}, mainImage, "topics": topics[]._ref
}`

/** Some documents by `$ids`, each with what its cards show. */
export const summariesQuery = /* groq */ `*[_id in $ids && ${isContent}]{${fields}, ${card}}`

/**
 * What readers have of a document (`$id`), and its draft (`$draftId`), for Studio: what the publication will change. Asked
 * with the perspective `raw`, in which a draft is a document of its own.
 */
export const pairQuery = /* groq */ `{
  "published": *[_id == $id][0]{${fields}, ${card}},
  "draft": *[_id == $draftId][0]{${fields}, ${card}}
}`

/** Every document, without its card: some 300 bytes each, and an event some 200 more. */
export const allSummariesQuery = /* groq */ `*[${isContent}]{${fields}}`

/** What has changed since `$since`, and how many documents there are: together these reveal deletions too. */
export const sinceQuery = /* groq */ `{
  "count": count(*[${isContent}]),
  "changed": *[${isContent} && dateTime(_updatedAt) >= dateTime($since)]{_id, _rev, _updatedAt}
}`

const maybe = <T>(schema: z.ZodType<T>) =>
  schema
    .nullish()
    .catch(undefined)
    .transform((value) => value ?? undefined)

const instant = maybe(anyInstant)
const maybeText = maybe(z.string())

/** 72 bits of SHA-256, from a library and not from Node: Studio uses summaries too. */
const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 9))

const shortHash = (value: unknown): string => hashOf(JSON.stringify(value))

/** What calendars know of an event: a hash of its time, place, status and stream, and the sequence they go by. */
function calendarOf(event: unknown): { hash: string; sequence: number } | undefined {
  if (!isRecord(event)) return undefined
  const { calendarSequence } = event
  const sequence = typeof calendarSequence === 'number' ? calendarSequence : 0
  return { hash: hashOf(canonical(calendarFields(event))), sequence }
}

/** A date after the first, with what decides when the event is in lists. The boundary keys those without a key by their place. */
const repeat = record({
  _key: key,
  startsAt: anyInstant,
  endsAt: optional(anyInstant),
  status: optional(z.enum(occurrenceStatuses)),
}).transform(({ _key, ...date }) => ({ key: _key, ...date }))

/** Each once. */
const timesIn = (times: readonly (string | undefined)[] | null | undefined): string[] => [
  ...new Set((times ?? []).filter((time) => time !== undefined)),
]

/** An alert as pages show it, and what of it they do not. One with a dot in its id is no content. */
const alertOf = (id: string, raw: unknown): Parsed<Alert> | undefined =>
  isRecord(raw) && !id.includes('.') ? parseAtBoundary(alert, raw) : undefined

/** A document in the ledger; points in time are ISO 8601 with offset. Values left broken by editors count as absent. */
export const summary = z
  .object({
    _id: z.string(),
    _type: z.enum(contentTypes),
    _rev: z.string(),
    _updatedAt: z.string(),
    slug: maybeText,
    listable: z.boolean().nullish(),
    publishedAt: instant,
    lastUpdated: instant,
    expiresAt: instant,
    withdrawn: z.boolean().nullish(),
    startsAt: instant,
    endsAt: instant,
    allDay: z.boolean().nullish(),
    deadline: instant,
    registrationDeadline: instant,
    streamEndedAt: instant,
    streamState: maybe(z.enum(streamStates)),
    status: maybe(z.enum(eventStatuses)),
    topics: z.array(z.unknown()).nullish(),
    itemTimes: z.array(instant).nullish().catch(undefined),
    repeats: lenientList(repeat).catch([]),
    from: maybeText,
    kind: maybe(z.enum(articleKinds)),
    language: maybeText,
    translationOf: maybeText,
    toldTimes: z.array(instant).nullish().catch(undefined),
    card: z.unknown().optional(),
    event: z.unknown().optional(),
    alert: z.unknown().optional(),
  })
  .transform(
    ({
      _id,
      _type,
      _rev,
      _updatedAt,
      listable,
      withdrawn,
      allDay,
      topics,
      itemTimes,
      repeats,
      toldTimes,
      card,
      event,
      alert,
      ...rest
    }) => ({
      id: _id,
      type: _type,
      revision: _rev,
      updatedAt: _updatedAt,
      /** Whether it has what its page needs: lists and their totals depend on this. */
      listable: listable === true,
      withdrawn: withdrawn === true,
      allDay: allDay === true,
      topics: (topics ?? []).filter((topic) => typeof topic === 'string'),
      /** When its programme items start and end, each once: an end that is also a start is one transition. */
      itemTimes: timesIn(itemTimes),
      /** Its dates after the first, in the order in which they are stored. */
      repeats,
      /** What its page tells of beside its own dates, by the clock while it is recent: its changes, and its withdrawal. */
      toldTimes: timesIn(toldTimes),
      /** A hash of what its cards show; undefined when the query did not include it. */
      card: card === undefined ? undefined : shortHash(card),
      ...rest,
      /** Undefined for what is not an event. */
      calendar: calendarOf(event),
      /** Undefined for what is not an alert. */
      alert: alertOf(_id, alert),
    }),
  )

export type Summary = z.output<typeof summary>

const storedInstant = z.iso.datetime({ offset: true })

const absent = <T>(schema: z.ZodType<T>) => schema.optional().transform((value) => value)

const storedAlert = z.object({
  _id: z.string(),
  title: z.string(),
  text: z.string(),
  link: absent(z.string()),
  level: z.enum(alertLevels),
  from: storedInstant,
  to: absent(storedInstant),
})

/**
 * A summary as stored JSON, in which undefined fields are absent. Its fields are in the order of `summary`: two
 * summaries are compared as text.
 */
export const storedSummary: z.ZodType<Summary> = z.object({
  id: z.string().min(1),
  type: z.enum(contentTypes),
  revision: z.string(),
  updatedAt: z.string(),
  listable: z.boolean(),
  withdrawn: z.boolean(),
  allDay: z.boolean(),
  topics: z.array(z.string()),
  itemTimes: z.array(storedInstant),
  // Absent in a ledger that was written before summaries had it.
  repeats: z
    .array(
      z.object({
        key: z.string(),
        startsAt: storedInstant,
        endsAt: absent(storedInstant),
        status: absent(z.enum(occurrenceStatuses)),
      }),
    )
    .default([]),
  toldTimes: z.array(storedInstant),
  card: absent(z.string()),
  slug: absent(z.string()),
  publishedAt: absent(storedInstant),
  lastUpdated: absent(storedInstant),
  expiresAt: absent(storedInstant),
  startsAt: absent(storedInstant),
  endsAt: absent(storedInstant),
  deadline: absent(storedInstant),
  registrationDeadline: absent(storedInstant),
  streamEndedAt: absent(storedInstant),
  streamState: absent(z.enum(streamStates)),
  status: absent(z.enum(eventStatuses)),
  from: absent(z.string()),
  // Absent in a ledger that was written before summaries had it, as in what is not an article.
  kind: absent(z.enum(articleKinds)),
  language: absent(z.string()),
  translationOf: absent(z.string()),
  // Absent in a ledger that was written before summaries had it.
  calendar: absent(z.object({ hash: z.string(), sequence: z.number() })),
  // Absent in what is not an alert.
  alert: absent(
    z.object({
      value: absent(storedAlert),
      dropped: z.array(z.object({ path: z.string(), reason: z.string() })),
    }),
  ),
})
