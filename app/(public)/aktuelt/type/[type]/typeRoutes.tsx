import type { Metadata } from 'next'
import { addressOfType, type OfType, TypePage, titleOfType } from '#components/pages/TypePage.tsx'
import { yearOf } from '#lib/addresses/addresses.ts'
import { decodeSegment } from '#lib/addresses/segment.ts'
import { kindOfSegment } from '#lib/addresses/typeSegments.ts'
import { messages } from '#lib/messages/index.ts'
import { loadType, loadTypeTopic, loadTypeYear } from '#sanity/loaders/index.ts'
import { pagedRoute } from '../../../pagedRoute.tsx'

type Params = { type: string }

const path = ({ type }: Params) => ['aktuelt', 'type', type]

function head(found: OfType & { page: number }): Metadata {
  const title = titleOfType(found)
  return {
    title: messages.list.titleOfPage(title, found.page),
    description: messages.types.about(title, messages.types.leads[found.type]),
    alternates: { canonical: addressOfType(found, found.page) },
  }
}

/** The articles of a kind. */
export const type = pagedRoute({
  path,
  load: async (page, params: Params) => {
    const kind = kindOfSegment(params.type)
    return kind && loadType(kind, page)
  },
  head,
  view: (found) => <TypePage {...found} />,
})

/** The articles of a kind from a year. */
export const typeYear = pagedRoute({
  path: (params: Params & { year: string }) => [...path(params), 'arkiv', params.year],
  load: async (page, params) => {
    const [kind, year] = [kindOfSegment(params.type), yearOf(params.year)]
    return kind && year !== undefined ? loadTypeYear(kind, year, page) : undefined
  },
  head,
  view: (found) => <TypePage {...found} />,
})

/** The articles of a kind on a topic. */
export const typeTopic = pagedRoute({
  path: (params: Params & { topic: string }) => [...path(params), 'emne', params.topic],
  load: async (page, params) => {
    const kind = kindOfSegment(params.type)
    return kind && loadTypeTopic(kind, decodeSegment(params.topic), page)
  },
  head,
  view: (found) => <TypePage {...found} />,
})
