import type { Language } from '#lib/content/language.ts'
import type { ProgrammeItem } from '#lib/content/programmeItem.ts'
import { trackTable } from '#lib/events/tracks.ts'
import { ProgrammeList } from './ProgrammeList.tsx'
import { ProgrammeTable } from './ProgrammeTable.tsx'

type Props = {
  items: ProgrammeItem[]
  /** The keys of the items that are running now. */
  running: ReadonlySet<string>
  language: Language
  /** The id of the heading above it. */
  title: string
}

/** Consecutive items are a list; parallel items, a table. */
export function ProgrammeDay({ items, running, language, title }: Props) {
  const table = trackTable(items)
  return table ? (
    <ProgrammeTable table={table} running={running} language={language} title={title} />
  ) : (
    <ProgrammeList items={items} running={running} language={language} />
  )
}
