import { defineQuery } from 'groq'
import {
  bodyFields,
  cardFields,
  dates,
  fileFields,
  imageFields,
  personFields,
  relatedFields,
  topicFields,
} from './fragments.ts'
import { instant } from './instant.ts'
import { isWithdrawn, named } from './readable.ts'
import {
  calledOff,
  inYear,
  listed,
  liveFirst,
  longLast,
  nextInstant,
  past,
  published,
  running,
  starts,
  toBegin,
  upcoming,
  visible,
  yearOf,
} from './visible.ts'

export const siteQuery = defineQuery(`
  *[_type == "siteSettings" && _id == "siteSettings"][0]{
    _id, _type,
    name, lead, email, phone, postalAddress, accessibilityStatementUrl,
    "hasContact": count(contact) > 0, "hasPrivacy": count(privacy) > 0, "hasAccessibility": count(accessibility) > 0
  }
`)

export const sitePagesQuery = defineQuery(`
  *[_type == "siteSettings" && _id == "siteSettings"][0]{
    _id, _type,
    contact[]{${bodyFields}},
    privacy[]{${bodyFields}},
    accessibility[]{${bodyFields}}
  }
`)

/**
 * An event that is not withdrawn. Queries put the time condition before what all lists require, because most events are
 * over, and are then not checked further.
 */
const event = /* groq */ `_type == "event" && !${isWithdrawn}`

/** Only articles: once, a season's events, published in one morning, filled all of Framside. */
export const newsQuery = defineQuery(`
  *[_type == "article" && ${listed} && !${isWithdrawn}] | order(${published} desc, _id)[0...$count]{${cardFields}}
`)

/**
 * Each part has its own limit: however many events are running, some upcoming ones are shown too. The documents are
 * scanned once: in the lake, each scan of 10,000 documents costs 50 ms of CPU.
 */
export const frontEventsQuery = defineQuery(`
  {
    "isAny": count(*[_type == "event" && defined(${starts}) && ${listed}][0...1]) > 0,
    "current": *[${event} && ${upcoming} && ${listed}]
  }{
    isAny,
    "runningCount": count(current[${running}]),
    "running": current[${running}]
      | order(${liveFirst}, ${longLast}, ${starts} desc, _id)[0...$running]{${cardFields}},
    "toBegin": current[${toBegin}] | order(${starts}, _id)[0...$toBegin]{${cardFields}},
    "calledOff": current[${calledOff}] | order(${starts}, _id)[0...$calledOff]{${cardFields}}
  }
`)

export const upcomingQuery = defineQuery(`
  {
    "total": count(*[${event} && ${upcoming} && ${listed}]),
    "cards": *[${event} && ${upcoming} && ${listed}]
      | order(${liveFirst}, ${nextInstant}, _id)[$from...$to]{${cardFields}}
  }
`)

/**
 * When each event was published, the newest first, so that a list can group those published together into one entry.
 * The id is not named `_id`: the list depends on when events are published, and not on every change to every event.
 */
export const eventDatesQuery = defineQuery(`
  *[_type == "event" && ${listed}] | order(${published} desc, _id){"event": _id, "at": string(${published})}
`)

/** The events published within the 24 hours up to the current one, as lib/events/together.ts counts them. */
const together = /* groq */ `_type == "event" && ${published} <= ${instant('^.publishedAt')}
  && ${published} > ${instant('^.publishedAt')} - 86400 && ${listed}`

/** The articles, and the newest event of each group published together: `$heads`; in `$groups` if not alone. */
export const listQuery = defineQuery(`
  {
    "articles": count(*[_type == "article" && ${listed}]),
    "entries": *[(_type == "article" || _id in $heads) && ${listed}]
      | order(${published} desc, _id)[$from...$to]{
        ${cardFields},
        _type == "event" && _id in $groups => {
          "soonest": *[${together} && defined(${starts})] | order(${starts}, _id)[0...$shown]{${relatedFields}},
          "toCome": count(*[${together} && !${isWithdrawn} && ${upcoming}])
        }
      }
  }
`)

export const topicQuery = defineQuery(`
  *[_type == "topic" && ${named} && slug.current == $slug] | order(_id)[0]{
    ${topicFields},
    "total": count(*[${listed} && ^._id in topics[]._ref]),
    "cards": *[${listed} && ^._id in topics[]._ref]
      | order(${published} desc, _id)[$from...$to]{${cardFields}}
  }
`)

export const yearQuery = defineQuery(`
  {
    "total": count(*[${listed} && ${inYear}]),
    "cards": *[${listed} && ${inYear}] | order(${published} desc, _id)[$from...$to]{${cardFields}}
  }
`)

export const pastEventsQuery = defineQuery(`
  {
    "total": count(*[_type == "event" && ${listed} && ${past}]),
    "cards": *[_type == "event" && ${listed} && ${past}]
      | order(${starts} desc, _id)[$from...$to]{${cardFields}}
  }
`)

export const topicsQuery = defineQuery(`
  *[_type == "topic" && ${named}] | order(_id){${topicFields}}
`)

/** Only the years: with every date, the result for 10,000 documents was 260 kB, and changed with each of them. */
export const yearsQuery = defineQuery(`
  array::unique(*[${listed}] | order(${published} desc){"year": ${yearOf}}.year)
`)

export const documentQuery = defineQuery(`
  *[${visible} && slug.current == $slug] | order(${published}, _id)[0]{
    _id, _rev, _type, title, shortTitle, "slug": slug.current, language, lead,
    ${dates}, "expiresAt": string(${instant('expiresAt')}), changes[]{_key, at, note},
    mainImage{${imageFields}},
    body[]{${bodyFields}},
    "_refs": [
      ...coalesce(topics[]._ref, []), ...coalesce(contacts[]._ref, []), ...coalesce(related[]._ref, []),
      ...coalesce(programme[].speakers[]._ref, []), withdrawn.replacement._ref
    ],
    topics[]->{${topicFields}},
    contacts[]->{${personFields}},
    attachments[]{${fileFields}},
    "related": (related[]->)[${visible}]{${relatedFields}},
    "withdrawn": select(${isWithdrawn} => {
      "at": withdrawn.at, "reason": withdrawn.reason,
      "replacement": [withdrawn.replacement->][${visible}][0]{${relatedFields}}
    }),
    kind, deadline, allDay, attendance, place, host, status, statusReason, previousStarts, calendarSequence,
    registration{url, deadline, note},
    stream{provider, videoId, url, state, captions, endedAt},
    programme[]{
      _key, topic, startsAt, endsAt, track, room, kind, cancelled, recordingUrl,
      slides{${fileFields}},
      speakers[]{_key, "isPerson": _type == "reference", ...select(
        _type == "reference" => @->{_id, _type, name, role, organisation},
        {name, role, organisation}
      )}
    }
  }
`)
