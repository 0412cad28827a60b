import { addressOf } from '#lib/addresses/addresses.ts'
import type { EventGroup } from '#lib/content/eventGroup.ts'
import { dateText } from '#lib/dates/format.ts'
import type { Instant } from '#lib/dates/oslo.ts'
import { messages } from '#lib/messages/index.ts'
import { RelatedList } from '../document/RelatedList.tsx'
import { Time } from '../parts/Time.tsx'

type Props = { group: EventGroup; level: 2 | 3; now: Instant }

/** Events that were published together: how many, those that begin first, and links to all of them. */
export function EventGroupCard({ group: { count, soonest, toCome, publishedAt }, level, now }: Props) {
  const Heading = `h${level}` as const
  const words = messages.events
  const ways = [
    ...(toCome > 0 ? [{ title: words.toCome, href: addressOf.events(1) }] : []),
    ...(toCome < count ? [{ title: words.toPast, href: addressOf.pastEvents(1) }] : []),
  ]
  return (
    <article className="card">
      <div className="card-text card-group">
        <p className="card-meta">
          <span className="kind">{messages.kinds.event}</span>{' '}
          <span>
            {messages.list.publishedTogether}{' '}
            <Time at={publishedAt} wholeDay>
              {dateText(publishedAt)}
            </Time>
          </span>
        </p>
        <Heading className="card-title">
          <a href={ways[0]?.href}>{messages.list.together(count)}</a>
        </Heading>
        <RelatedList documents={soonest} language="nn" now={now} />
        {count > soonest.length && (
          <p className="card-ways">
            {ways.map(({ title, href }) => (
              <a key={href} href={href}>
                {title}
              </a>
            ))}
          </p>
        )}
      </div>
    </article>
  )
}
