import type { Language } from '#lib/content/language.ts'
import type { ProgrammeItem as Item } from '#lib/content/programmeItem.ts'
import { clockText } from '#lib/dates/format.ts'
import { itemAnchor } from '#lib/events/anchor.ts'
import type { TrackRow } from '#lib/events/tracks.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { Time } from '../parts/Time.tsx'
import { ProgrammeItem } from './ProgrammeItem.tsx'
import { ProgrammeTime } from './ProgrammeTime.tsx'

type Props = { row: TrackRow; tracks: string[]; running: ReadonlySet<string>; language: Language }

/** What begins at one time: side by side in the tracks, or over all of them. */
export function ProgrammeRow({ row, tracks, running, language }: Props) {
  const [first] = 'all' in row ? row.all : row.tracks.flat()
  // The point can be in no other item's anchor: there it stands around hex digits alone.
  const time = `${first ? itemAnchor(first._key) : 'program'}.kl`
  return (
    <tr>
      <th scope="row" id={time}>
        <span className="ds-sr-only">
          <Time at={row.startsAt}>{clockText(row.startsAt, language)}</Time>
        </span>
      </th>
      {'all' in row ? (
        // Without `headers` a screen reader would say the name of the first track, over which it lies too.
        <td colSpan={tracks.length} headers={time}>
          <Items items={row.all} running={running} language={language} />
        </td>
      ) : (
        tracks.map((track, index) => (
          <td key={track}>
            <Items items={row.tracks[index] ?? []} track={track} running={running} language={language} />
          </td>
        ))
      )}
    </tr>
  )
}

type ItemsProps = { items: Item[]; track?: string } & Pick<Props, 'running' | 'language'>

/** The track stands above its column too; there these words are taken out of sight (event.css). */
function Items({ items, track, running, language }: ItemsProps) {
  return items.map((item) => (
    <div key={item._key} id={itemAnchor(item._key)} className={`programme-item programme-${item.kind}`}>
      <ProgrammeTime item={item} language={language} />
      {track && <p className="programme-track">{messagesIn(language).programme.track(track)}</p>}
      <ProgrammeItem
        item={item}
        isOn={running.has(item._key)}
        language={language}
        labels={['kind', 'room']}
      />
    </div>
  ))
}
