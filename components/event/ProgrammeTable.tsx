import type { Language } from '#lib/content/language.ts'
import type { TrackTable } from '#lib/events/tracks.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { ProgrammeRow } from './ProgrammeRow.tsx'

type Props = { table: TrackTable; running: ReadonlySet<string>; language: Language; title: string }

/**
 * The programme with a column for each track and a row for each time. Every item says its own time, and so the times of
 * the rows are there for screen readers alone. On a narrow screen CSS makes it a list in the
 * order of its rows, in which every item says its own time and track. Where it is too wide it scrolls, by keyboard too:
 * the times in it are links.
 */
export function ProgrammeTable({ table: { tracks, rows }, running, language, title }: Props) {
  return (
    <div className="programme-scroll">
      <table className="programme-table" aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">
              <span className="ds-sr-only">{messagesIn(language).programme.time}</span>
            </th>
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
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
