import { Fragment } from 'react'
import type { ContentLanguage } from '#lib/content/language.ts'
import type { ProgrammeItem as Item } from '#lib/content/programmeItem.ts'
import { itemAnchor } from '#lib/events/anchor.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Said } from '../parts/Said.tsx'
import { Words } from '../parts/Words.tsx'
import { ProgrammeExtras } from './ProgrammeExtras.tsx'
import { Speakers } from './Speakers.tsx'

/** The classes of what stands around an item. */
export const itemClass = ({ kind, cancelled }: Item): string =>
  cancelled ? `programme-${kind} programme-off` : `programme-${kind}`

type Label = 'kind' | 'track' | 'room'

type Props = { item: Item; isOn: boolean; language: ContentLanguage; labels: readonly Label[] }

/**
 * What, who, and where at the event. A cancelled item remains, struck through and marked as cancelled. An item without
 * a time is linked by its topic, or by its speaker.
 */
export function ProgrammeItem({ item, isOn, language, labels }: Props) {
  const { _key, topic, speakers, startsAt, track, room, kind, cancelled } = item
  const words = messagesIn(language).programme
  const said = {
    kind: words.kinds[kind] && <Words language={language}>{words.kinds[kind]}</Words>,
    track: track && <Said language={language} message={words.track} name={track} />,
    room: room && <Said language={language} message={words.room} name={room} />,
  }
  const told = labels.filter((label) => said[label])
  const href = startsAt === undefined ? `#${itemAnchor(_key)}` : undefined
  const struck = cancelled ? <s>{topic}</s> : topic
  return (
    <div className="programme-what">
      {isOn && (
        <p className="programme-now">
          <Words language={language}>{words.now}</Words>
        </p>
      )}
      {cancelled && (
        <p className="programme-cancelled">
          <Words language={language}>{words.cancelled}</Words>
        </p>
      )}
      {topic && (
        <p className="programme-topic">
          {href ? (
            <a className="programme-link" href={href}>
              {struck}
            </a>
          ) : (
            struck
          )}
        </p>
      )}
      <Speakers
        speakers={speakers}
        language={language}
        isHeading={topic === undefined}
        isStruck={cancelled}
        href={href}
      />
      {told.length > 0 && (
        <p className="programme-labels">
          {told.map((label, index) => (
            <Fragment key={label}>
              {index > 0 && ' · '}
              {said[label]}
            </Fragment>
          ))}
        </p>
      )}
      <ProgrammeExtras item={item} language={language} />
    </div>
  )
}
