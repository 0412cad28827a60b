import { TopicPage } from '#components/pages/TopicPage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { decodeSegment } from '#lib/addresses/segment.ts'
import { messages } from '#lib/messages/index.ts'
import { loadTopic } from '#sanity/loaders/index.ts'
import { pagedRoute } from '../../../pagedRoute.tsx'

type Params = { topic: string }

/** The documents on a topic. */
export const topic = pagedRoute({
  path: (params: Params) => ['aktuelt', 'emne', params.topic],
  load: (page, params) => loadTopic(decodeSegment(params.topic), page),
  head: ({ page, topic: { title, slug, description } }) => ({
    title: messages.list.titleOfPage(messages.topic.titleOf(title), page),
    ...(description && { description }),
    alternates: { canonical: addressOf.topic(slug, page) },
  }),
  view: (found) => <TopicPage {...found} />,
})
