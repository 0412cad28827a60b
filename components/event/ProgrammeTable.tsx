import type { Language } from '#lib/content/language.ts'
import type { TrackTable } from '#lib/events/tracks.ts'
import { messagesIn } from '#lib/messages/index.ts'
import { ProgrammeRow } from './ProgrammeRow.tsx'

type Props = { table: TrackTable; language: Language; title: string }

/**
 * The programme with a column for each track and a row for each time. On a narrow screen CSS makes it a list in the
 * order of its rows, in which every item says its own time and track.
 */
export function ProgrammeTable({ table: { tracks, rows }, language, title }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="programme-scroll" aria-labelledby={title} tabIndex={0}>
      <table className="programme-table" aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">{messagesIn(language).programme.time}</th>
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
              language={language}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
