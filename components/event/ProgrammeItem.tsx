import type { ProgrammeItem as Item } from '#lib/content/programmeItem.ts'
import { clockRangeText } from '#lib/dates/format.ts'
import { messages } from '#lib/messages/index.ts'
import { Time } from '../text/Time.tsx'
import { ProgrammeExtras } from './ProgrammeExtras.tsx'
import { Speakers } from './Speakers.tsx'

type Props = { item: Item; timed: boolean }

/** When, what, who, and where within the event. What is called off stays, struck and said. */
export function ProgrammeItem({ item, timed }: Props) {
  const { topic, speakers, startsAt, endsAt, track, room, kind, cancelled } = item
  const words = messages.programme
  const labels = [words.kinds[kind], track && words.track(track), room && words.room(room)].filter(
    (label) => label !== undefined,
  )
  return (
    <>
      {timed && (
        <p className="programme-time">
          {startsAt && <Time at={startsAt}>{clockRangeText(startsAt, endsAt)}</Time>}
        </p>
      )}
      <div className="programme-what">
        {cancelled && <p className="programme-cancelled">{words.cancelled}</p>}
        {topic && <p className="programme-topic">{cancelled ? <s>{topic}</s> : topic}</p>}
        <Speakers speakers={speakers} isHeading={topic === undefined} />
        {labels.length > 0 && <p className="programme-labels">{labels.join(' · ')}</p>}
        <ProgrammeExtras item={item} />
      </div>
    </>
  )
}
