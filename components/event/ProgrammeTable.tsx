import type { ContentLanguage } from '#lib/content/language.ts'
import type { TrackTable } from '#lib/events/tracks.ts'
import type { Edit } from '#lib/preview/edit.ts'
import { ProgrammeRow } from './ProgrammeRow.tsx'

type Props = {
  table: TrackTable
  running: ReadonlySet<string>
  language: ContentLanguage
  title: string
  edit?: Edit | undefined
}

/**
 * The programme with a column for each track and a row for each time, which every item says itself. On a narrow screen, CSS turns it into a list in row order, in which every item shows its
 * own time and track. A table that is too wide scrolls, by keyboard too: the times in it are links.
 */
export function ProgrammeTable({ table: { tracks, rows }, running, language, title, edit }: Props) {
  return (
    <div className="programme-scroll">
      <table className="programme-table" aria-labelledby={title}>
        <thead>
          <tr>
            {tracks.map((track) => (
              <th key={track} scope="col">
                {track}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ProgrammeRow
              key={`${row.startsAt} ${'all' in row}`}
              row={row}
              tracks={tracks}
              running={running}
              language={language}
              edit={edit}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
