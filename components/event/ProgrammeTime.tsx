import type { ContentLanguage } from '#lib/content/language.ts'
import type { ProgrammeItem } from '#lib/content/programmeItem.ts'
import { clockRange } from '#lib/dates/format.ts'
import { itemAnchor } from '#lib/events/anchor.ts'
import { TimeRange } from '../parts/TimeRange.tsx'
import { Words } from '../parts/Words.tsx'

type Props = { item: ProgrammeItem; language: ContentLanguage }

/**
 * When an item takes place, if known: also the link for sharing just this item. What it links to is read right after
 * it; said in the link too, readers of a programme by ear heard every topic twice.
 */
export function ProgrammeTime({ item: { _key, startsAt, endsAt }, language }: Props) {
  if (startsAt === undefined) return null
  return (
    <p className="programme-time">
      <a className="programme-link" href={`#${itemAnchor(_key)}`}>
        <Words language={language}>
          <TimeRange startsAt={startsAt} endsAt={endsAt} words={clockRange(startsAt, endsAt, language)} />
        </Words>
      </a>
    </p>
  )
}
