import type { Language } from '#lib/content/language.ts'
import type { ProgrammeItem } from '#lib/content/programmeItem.ts'
import { clockRangeText } from '#lib/dates/format.ts'
import { itemAnchor } from '#lib/events/anchor.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Time } from '../parts/Time.tsx'

type Props = { item: ProgrammeItem; language: Language }

/** When an item takes place, if known: also the link for sharing just this item. */
export function ProgrammeTime({ item: { _key, startsAt, endsAt, topic, speakers }, language }: Props) {
  if (startsAt === undefined) return null
  const [first] = speakers
  const name = topic ?? first?.name ?? first?.organisation ?? first?.role ?? ''
  return (
    <p className="programme-time">
      <a className="programme-link" href={`#${itemAnchor(_key)}`}>
        <Time at={startsAt}>{clockRangeText(startsAt, endsAt, language)}</Time>{' '}
        <span className="ds-sr-only">{messagesIn(language).programme.linkTo(name)}</span>
      </a>
    </p>
  )
}
