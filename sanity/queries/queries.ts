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
import { inYear, listed, past, published, starts, upcoming, visible, yearOf } from './visible.ts'

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

export const newsQuery = defineQuery(`
  *[${listed} && !${isWithdrawn}] | order(${published} desc, _id)[0...$count]{${cardFields}}
`)

export const upcomingQuery = defineQuery(`
  *[_type == "event" && ${listed} && !${isWithdrawn} && ${upcoming}]
  | order(${starts}, _id)[0...$count]{${cardFields}}
`)

export const listQuery = defineQuery(`
  {
    "total": count(*[${listed}]),
    "cards": *[${listed}] | order(${published} desc, _id)[$from...$to]{${cardFields}}
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
