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
 * An event that holds. When it is stands before what lists ask of all, for most events are over, and are not looked at
 * further.
 */
const event = /* groq */ `_type == "event" && !${isWithdrawn}`

/** Articles alone: a season's events, published in one morning, were all that Framside showed. */
export const newsQuery = defineQuery(`
  *[_type == "article" && ${listed} && !${isWithdrawn}] | order(${published} desc, _id)[0...$count]{${cardFields}}
`)

/**
 * Each part is asked for by itself: however many events are on, some of what comes next is there. They are looked for
 * once: in the lake, looking through 10,000 documents costs 50 ms of processor each time.
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
 * When each event was published, the newest first, by which a list puts those published together into one entry. The id
 * is not called one: the list is tied to when events are published, and not to every change of every event.
 */
export const eventDatesQuery = defineQuery(`
  *[_type == "event" && ${listed}] | order(${published} desc, _id){"event": _id, "at": string(${published})}
`)

/** The events published within the 24 hours up to the one at hand, as lib/events/together.ts counts them. */
const together = /* groq */ `_type == "event" && ${published} <= ${instant('^.publishedAt')}
  && ${published} > ${instant('^.publishedAt')} - 86400 && ${listed}`

/** The articles, and of events the newest of those that were published together: \`$heads\`, of which \`$groups\` are not alone. */
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

/** The years alone: with every date in it, the answer for 10,000 documents was 260 kB, and changed with each of them. */
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
