import type { ProgrammeItem as Item } from '#lib/content/programmeItem.ts'
import { isTimed } from '#lib/events/programme.ts'
import { ProgrammeItem } from './ProgrammeItem.tsx'

/** With times the order means something (`<ol>`); without, it does not (`<ul>`). */
export function ProgrammeList({ items }: { items: Item[] }) {
  const timed = isTimed(items)
  const List = timed ? 'ol' : 'ul'
  return (
    <List className={timed ? 'programme-list programme-timed' : 'programme-list'}>
      {items.map((item) => (
        <li key={item._key} id={`program-${item._key}`} className={`programme-${item.kind}`}>
          <ProgrammeItem item={item} timed={timed} />
        </li>
      ))}
    </List>
  )
}
