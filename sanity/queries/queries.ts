import { defineQuery } from 'groq'
import {
  bodyFields,
  cardFields,
  cards,
  dates,
  fileFields,
  imageFields,
  logoFields,
  personFields,
  related,
  topicFields,
} from './fragments.ts'
import { instant } from './instant.ts'
import {
  current,
  dayByDay,
  eventDates,
  latestFirst,
  newestFirst,
  news,
  ofType,
  over,
  shortFirst,
  soonestFirst,
} from './lists.ts'
import { atNext, repeated } from './next.ts'
import { isWithdrawn, named } from './readable.ts'
import {
  begunInYear,
  calledOff,
  inYear,
  lasting,
  listed,
  published,
  running,
  starts,
  toBegin,
  upcoming,
  visible,
  yearBegun,
  yearOf,
} from './visible.ts'

export const siteQuery = defineQuery(`
  *[_type == "siteSettings" && _id == "siteSettings"][0]{
    _id, _type,
    name, lead, email, phone, postalAddress, accessibilityStatementUrl,
    logo{${logoFields}}, logoDark{${logoFields}}, accent, parentSite{name, url}, links[]{_key, title, url, place},
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

export const newsQuery = defineQuery(`
  *[${news}] | ${newestFirst}[0...$count]${cards}
`)

/**
 * Each part has its own limit: however many events are running, some upcoming ones are shown too. The documents are
 * scanned once: in the lake, each scan of 10,000 documents costs 50 ms of CPU.
 */
export const frontEventsQuery = defineQuery(`
  {
    "isAny": count(*[_type == "event" && defined(${starts}) && ${listed}][0...1]) > 0,
    "current": ${current}
  }{
    isAny,
    "runningCount": count(current[${running}]),
    "running": current[${running}]
      | ${shortFirst}[0...$running]${cards},
    "toBegin": current[${toBegin}] | ${soonestFirst}[0...$toBegin]${cards},
    "calledOff": current[${calledOff}] | ${soonestFirst}[0...$calledOff]${cards}
  }
`)

export const upcomingQuery = defineQuery(`
  {
    "current": ${current}
  }{
    "total": count(current),
    "lasting": count(current[${lasting}]),
    "cards": current | ${dayByDay}[$from...$to]${cards}
  }
`)

export const eventDatesQuery = defineQuery(`
  *[_type == "event" && ${listed}] | ${newestFirst}{${eventDates}}
`)

/** The events published within the 24 hours up to the current one, as lib/events/together.ts counts them. */
const together = /* groq */ `_type == "event" && ${published} <= ${instant('^.publishedAt')}
  && ${published} > ${instant('^.publishedAt')} - 86400 && ${listed}`

/** The articles, and the newest event of each group published together: `$heads`; in `$groups` if not alone. */
export const listQuery = defineQuery(`
  {
    "articles": count(*[_type == "article" && ${listed}]),
    "entries": *[(_type == "article" || _id in $heads) && ${listed}]
      | ${newestFirst}[$from...$to]${atNext}{
        ${cardFields},
        _type == "event" && _id in $groups => {
          "soonest": *[${together} && defined(${starts})]${atNext} | ${soonestFirst}[0...$shown]${related},
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
      | ${newestFirst}[$from...$to]${cards}
  }
`)

export const yearQuery = defineQuery(`
  {
    "total": count(*[${listed} && ${inYear}]),
    "cards": *[${listed} && ${inYear}] | ${newestFirst}[$from...$to]${cards}
  }
`)

export const typeQuery = defineQuery(`
  {
    "total": count(*[${ofType}]),
    "cards": *[${ofType}] | ${newestFirst}[$from...$to]${cards}
  }
`)

export const typeYearQuery = defineQuery(`
  {
    "total": count(*[${ofType} && ${inYear}]),
    "cards": *[${ofType} && ${inYear}] | ${newestFirst}[$from...$to]${cards}
  }
`)

export const typeTopicQuery = defineQuery(`
  *[_type == "topic" && ${named} && slug.current == $slug] | order(_id)[0]{
    ${topicFields},
    "total": count(*[${ofType} && ^._id in topics[]._ref]),
    "cards": *[${ofType} && ^._id in topics[]._ref]
      | ${newestFirst}[$from...$to]${cards}
  }
`)

export const pastEventsQuery = defineQuery(`
  {
    "total": count(*[${over}]),
    "cards": *[${over}]
      | ${latestFirst}[$from...$to]${cards}
  }
`)

export const pastYearQuery = defineQuery(`
  {
    "total": count(*[${over} && ${begunInYear}]),
    "cards": *[${over} && ${begunInYear}]
      | ${latestFirst}[$from...$to]${cards}
  }
`)

/** The years in which events began that are over. */
export const pastYearsQuery = defineQuery(`
  array::unique(*[${over}] | ${latestFirst}{"year": ${yearBegun}}.year)
`)

/** No `_id`: every list has these in its filter, and would depend on every revision of every topic. */
export const topicsQuery = defineQuery(`
  *[_type == "topic" && ${named}] | order(_id){"id": _id, title, "slug": slug.current}
`)

/** Only the years: with every date, the result for 10,000 documents was 260 kB, and changed with each of them. */
export const yearsQuery = defineQuery(`
  array::unique(*[${listed}] | order(${published} desc){"year": ${yearOf}}.year)
`)

/** What the page of an article or event needs of it. */
export const documentFields = /* groq */ `
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
    attachments[]{${fileFields}}, "translationOf": translationOf._ref,
    "related": (related[]->)[${visible}]${related},
    "withdrawn": select(${isWithdrawn} => {
      "at": withdrawn.at, "reason": withdrawn.reason,
      "replacement": [withdrawn.replacement->][${visible}][0]${related}
    }),
    kind, deadline, allDay, attendance, place, host, status, statusReason, previousStarts, calendarSequence,
    ${repeated}{_key, startsAt, endsAt, status, previousStart, reason, place{name, address}},
    registration{url, email, phone, deadline, note},
    stream{provider, videoId, url, state, captions, endedAt},
    programme[]{
      _key, topic, startsAt, endsAt, track, room, kind, cancelled, recordingUrl,
      slides{${fileFields}},
      speakers[]{_key, "isPerson": defined(_ref), ...select(
        defined(_ref) => @->{_id, _type, name, role, organisation},
        {name, role, organisation}
      )}
    }
`

export const documentQuery = defineQuery(`
  *[${visible} && slug.current == $slug] | order(${published}, _id)[0]{${documentFields}}
`)

/** Far more than a text has versions. */
const mostVersions = 100

/**
 * The articles and events with some ids, and those that are translations of these. No `_id`: the pages of the other versions
 * depend on what is here, and not on every revision.
 */
export const versionsQuery = defineQuery(`
  *[(_id in $ids || translationOf._ref in $ids) && ${visible}] | order(_id)[0...${mostVersions}]{
    "id": _id, "slug": slug.current, language, "publishedAt": string(${published}),
    "lastUpdated": string(${instant('lastUpdated')}), "isWithdrawn": ${isWithdrawn}, "of": translationOf._ref
  }
`)
