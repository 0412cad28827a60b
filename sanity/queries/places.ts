import { draftQuery } from './draft.ts'
import { instant } from './instant.ts'
import {
  current,
  dayByDay,
  eventDates,
  mostOnFront,
  newestFirst,
  news,
  over,
  shortFirst,
  soonestFirst,
} from './lists.ts'
import { atNext, nextStart } from './next.ts'
import { named, readable } from './readable.ts'
import {
  calledOff,
  kindIn,
  kindOf,
  listed,
  past,
  published,
  running,
  toBegin,
  visible,
  yearOf,
} from './visible.ts'

/** How many of a document's places are named, of those that refer to it. */
const mostReferring = 20

const before = (own: string) => /* groq */ `${published} > ${instant(own)}`

const isFirstOf = (which: string, order: string, most: number) => /* groq */ `
  $id in (${which} | ${order}[0...${most}]._id)
`

/** Whether a card of Framside is the document's. */
const isOnFront = [
  isFirstOf(`*[${news}]`, newestFirst, mostOnFront.news),
  isFirstOf(`${current}[${running}]`, shortFirst, mostOnFront.running),
  isFirstOf(`${current}[${toBegin}]`, soonestFirst, mostOnFront.toBegin),
  isFirstOf(`${current}[${calledOff}]`, soonestFirst, mostOnFront.calledOff),
].join(' || ')

/**
 * Where the document with the id `$id` is shown: what its places are made of, and how many come before it in each list.
 * By the rules of the public pages, as the preview reads them. Null when there is no such document.
 */
export const placesQuery: string = draftQuery(/* groq */ `
  *[_id == $id]${atNext}[0]{
    _type, "title": coalesce(title, name), "slug": slug.current,
    "hasPage": select(_type == "topic" => ${named}, _type in ["article", "event"] && ${readable}),
    "isListed": ${listed},
    "year": ${yearOf},
    "isOnFront": ${isOnFront},
    "current": ${current} | ${dayByDay}._id,
    "isPast": _type == "event" && ${past} && ${listed},
    "pastBefore": count(*[${over} && ${nextStart} > ${instant('^.startsAt')}]),
    "articlesBefore": count(*[_type == "article" && ${listed} && ${before('^.publishedAt')}]),
    "eventsBefore": *[_type == "event" && ${listed} && ${before('^.publishedAt')}] | ${newestFirst}{${eventDates}},
    "yearBefore": count(*[${listed} && ${before('^.publishedAt')}
      && ${yearOf} == string::split(string(${instant('^.publishedAt')} + 3600), "-")[0]]),
    "kind": select(_type == "article" => ${kindOf}),
    "typeBefore": count(*[_type == "article" && ${listed} && ${kindOf} == ${kindIn('^.kind')} && ${before('^.publishedAt')}]),
    "topics": topics[]->{
      title, "slug": slug.current,
      "before": count(*[${listed} && ^._id in topics[]._ref && ${before('^.^.publishedAt')}])
    },
    "usedBy": *[${visible} && references($id) && _id != $id] | ${newestFirst}[0...${mostReferring}]{
      title, "slug": slug.current
    }
  }
`)
