import type { ContentLanguage } from '#lib/content/language.ts'
import type { ProgrammeItem as Item } from '#lib/content/programmeItem.ts'
import { itemAnchor } from '#lib/events/anchor.ts'
import type { TrackRow } from '#lib/events/tracks.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { type Edit, entryPath } from '#lib/preview/edit.ts'
import { Said } from '../parts/Said.tsx'
import { itemClass, ProgrammeItem } from './ProgrammeItem.tsx'
import { ProgrammeTime } from './ProgrammeTime.tsx'

type Props = {
  row: TrackRow
  tracks: string[]
  running: ReadonlySet<string>
  language: ContentLanguage
  edit?: Edit | undefined
}

/**
 * The items that begin at the same time: side by side in the tracks, or across all of them. Each says its own time, so
 * the row has no header: who reads by ear heard every time twice.
 */
export function ProgrammeRow({ row, tracks, running, language, edit }: Props) {
  return (
    <tr>
      {'all' in row ? (
        <td colSpan={tracks.length}>
          <Items items={row.all} running={running} language={language} edit={edit} />
        </td>
      ) : (
        tracks.map((track, index) => (
          <td key={track}>
            <Items
              items={row.tracks[index] ?? []}
              track={track}
              running={running}
              language={language}
              edit={edit}
            />
          </td>
        ))
      )}
    </tr>
  )
}

type ItemsProps = { items: Item[]; track?: string } & Pick<Props, 'running' | 'language' | 'edit'>

/** The track is also in its column's header; in the table layout these words are hidden (event.css). */
function Items({ items, track, running, language, edit }: ItemsProps) {
  return items.map((item) => (
    <div
      key={item._key}
      id={itemAnchor(item._key)}
      className={`programme-item ${itemClass(item)}`}
      {...edit?.(entryPath('programme', item._key))}
    >
      <ProgrammeTime item={item} language={language} />
      {track && (
        <p className="programme-track">
          <Said language={language} message={messagesIn(language).programme.track} name={track} />
        </p>
      )}
      <ProgrammeItem
        item={item}
        isOn={running.has(item._key)}
        language={language}
        labels={['kind', 'room']}
      />
    </div>
  ))
}
