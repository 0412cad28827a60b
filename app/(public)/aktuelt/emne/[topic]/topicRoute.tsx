import type { Metadata } from 'next'
import { TopicPage } from '#components/pages/TopicPage.tsx'
import { addressOf } from '#lib/addresses/addresses.ts'
import { decodeSegment } from '#lib/addresses/segment.ts'
import { messages } from '#lib/messages/index.ts'
import { loadFilters, loadTopic, pageTime } from '#sanity/loaders/index.ts'

/** The head of one page of a topic, by its segment of the address; undefined when there is no such page. */
export async function topicMetadata(segment: string, page: number): Promise<Metadata | undefined> {
  const found = await loadTopic(decodeSegment(segment), page)
  if (found === undefined) return undefined
  const { title, slug, description } = found.topic
  return {
    title: messages.list.titleOfPage(messages.topic.titleOf(title), page),
    ...(description && { description }),
    alternates: { canonical: addressOf.topic(slug, page) },
  }
}

/** One page of a topic; undefined when there is no such page. */
export async function topicPage(segment: string, page: number) {
  const found = await loadTopic(decodeSegment(segment), page)
  return found && <TopicPage {...found} filters={await loadFilters()} now={await pageTime()} />
}
