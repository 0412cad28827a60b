import { defineQuery } from 'groq'
import {
  bodyFields,
  cardFields,
  fileFields,
  imageFields,
  personFields,
  relatedFields,
  topicFields,
} from './fragments.ts'
import { listed, upcoming, visible } from './visible.ts'

export const siteQuery = defineQuery(`
  *[_type == "siteSettings" && _id == "siteSettings"][0]{name, lead, email, phone, postalAddress, accessibilityStatementUrl}
`)

export const newsQuery = defineQuery(`
  *[${listed} && !defined(withdrawn)] | order(publishedAt desc, _id)[0...$count]{${cardFields}}
`)

export const upcomingQuery = defineQuery(`
  *[_type == "event" && ${listed} && !defined(withdrawn) && ${upcoming}]
  | order(startsAt, _id)[0...$count]{${cardFields}}
`)

export const listQuery = defineQuery(`
  {
    "total": count(*[${listed}]),
    "cards": *[${listed}] | order(publishedAt desc, _id)[$from...$to]{${cardFields}}
  }
`)

export const documentQuery = defineQuery(`
  *[${visible} && slug.current == $slug] | order(publishedAt, _id)[0]{
    _id, _rev, _type, title, shortTitle, "slug": slug.current, language, lead,
    publishedAt, lastUpdated, changes[]{_key, at, note},
    mainImage{${imageFields}},
    body[]{${bodyFields}},
    topics[]->{${topicFields}},
    contacts[]->{${personFields}},
    attachments[]{${fileFields}},
    related[]->{${relatedFields}},
    withdrawn{at, reason, "replacement": replacement->{${relatedFields}}},
    kind, deadline, expiresAt,
    startsAt, endsAt, allDay, attendance, place, host, status, statusReason, previousStarts, calendarSequence,
    registration{url, deadline, note},
    stream{provider, videoId, url, state, captions, endedAt},
    programme[]{
      _key, topic, startsAt, endsAt, track, room, kind, cancelled, recordingUrl,
      slides{${fileFields}},
      speakers[]{_key, ...select(
        _type == "reference" => @->{name, role, organisation},
        {name, role, organisation}
      )}
    }
  }
`)
