import type { ContentLanguage } from '#lib/content/language.ts'
import type { ProgrammeItem } from '#lib/content/programmeItem.ts'
import { trackTable } from '#lib/events/tracks.ts'
import type { Edit } from '#lib/preview/edit.ts'
import { ProgrammeList } from './ProgrammeList.tsx'
import { ProgrammeTable } from './ProgrammeTable.tsx'

type Props = {
  items: ProgrammeItem[]
  /** The keys of the items that are running now. */
  running: ReadonlySet<string>
  language: ContentLanguage
  /** The id of the heading above it. */
  title: string
  edit?: Edit | undefined
}

/** Consecutive items are a list; parallel items, a table. */
export function ProgrammeDay({ items, running, language, title, edit }: Props) {
  const table = trackTable(items)
  return table ? (
    <ProgrammeTable table={table} running={running} language={language} title={title} edit={edit} />
  ) : (
    <ProgrammeList items={items} running={running} language={language} edit={edit} />
  )
}
